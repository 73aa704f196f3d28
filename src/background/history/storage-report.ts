import type { StorageReport } from '../../platform/history-messages';
import type { HistoryDatabase } from './database';

/** Texts whose length stands for that of all. */
const SAMPLE = 500;

/** How much is kept. */
export async function storageReport(database: HistoryDatabase): Promise<StorageReport> {
  const [visits, texts, sample, segments, pending] = await Promise.all([
    database.count('visits'),
    database.count('texts'),
    database.getAll('texts', undefined, SAMPLE),
    database.getAll('segments'),
    database.getAll('pending'),
  ]);
  const encoder = new TextEncoder();
  const bytes = sample.reduce(
    (sum, { last, earlier }) => sum + encoder.encode(last.text + (earlier?.text ?? '')).length,
    0,
  );
  const pendingBytes = pending.reduce((sum, { terms }) => sum + encoder.encode(terms).length, 0);
  return {
    visits,
    textBytes: Math.round((bytes / Math.max(1, sample.length)) * texts),
    indexBytes: segments.reduce((sum, segment) => sum + segment.bytes, pendingBytes),
  };
}
