import type { HistoryRecord } from '../../core/history/visit';
import type { ImportResult } from '../../platform/history-messages';
import { askBackground } from '../../platform/messaging';
import { reportError } from '../../platform/report-error';
import type { RecognisedFile } from './recognise-file';
import { counted, type Task } from './task';
import { textOfFile } from './text-of-file';

/** Records in a message, and UTF-16 units of their texts: browsers bound messages to 64 MB. */
const MOST_RECORDS = 100;
const MOST_TEXT = 4_000_000;

/**
 * Takes a file into the history, all or nothing: what is cancelled or fails on the way leaves the history as it was.
 * @throws UnreadableFile where the file was changed since it was recognised
 */
export async function importFile({ file, format, count }: RecognisedFile, task: Task): Promise<ImportResult> {
  const importId = crypto.randomUUID();
  const records = format.records(
    textOfFile(file, () => undefined),
    Date.now(),
  );
  try {
    for await (const batch of batches(counted(records, count, task)))
      await askBackground('stageRecords', importId, batch);
    task.signal.throwIfAborted();
    // From here on it cannot be cancelled: the history takes it in one step.
    task.onProgress(count, count);
    return await askBackground('finishImport', importId);
  } catch (error) {
    await askBackground('cancelImport', importId).catch((failure: unknown) => reportError('cancel import', failure));
    throw error;
  }
}

async function* batches(records: AsyncIterable<HistoryRecord>): AsyncGenerator<HistoryRecord[], void> {
  let batch: HistoryRecord[] = [];
  let length = 0;
  for await (const record of records) {
    batch.push(record);
    length += (record.text?.text.length ?? 0) + (record.earlierText?.text.length ?? 0);
    if (batch.length < MOST_RECORDS && length < MOST_TEXT) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}
