import { allRecords } from '../../core/history/transfer/all-records';
import { json } from '../../core/history/transfer/exports/json';
import { fileOf } from '../../core/history/transfer/file-of';
import { historyFileName } from '../../core/history/transfer/history-file-name';
import { mayDownload } from '../../platform/permissions';
import { reportError } from '../../platform/report-error';
import { backupReport, historySettings } from '../../platform/settings';
import { type HistoryDatabase, openHistory } from '../history/database';
import { exportRecords } from '../history/records';
import { stayAwake } from '../stay-awake';
import { download, DownloadError } from './download';
import { isDue } from './is-due';

type BackupReport = Awaited<ReturnType<typeof backupReport.get>>;

let running: Promise<boolean> | undefined;

/**
 * Saves the whole history in the reader's folder for downloads. How it went is kept for the options. It may end halfway,
 * with the worker say: it is due as before then.
 * @returns false where there is nothing to save
 */
export function backUp(): Promise<boolean> {
  running ??= stayAwake(makeBackup).finally(() => {
    running = undefined;
  });
  return running;
}

/** The same where the reader's schedule says so. */
export async function backUpIfDue(): Promise<void> {
  const [{ backupEvery }, { saved, failed }] = await Promise.all([historySettings.get(), backupReport.get()]);
  if (isDue(backupEvery, saved?.at, failed?.at, Date.now())) await backUp();
}

async function makeBackup(): Promise<boolean> {
  try {
    const database = await openHistory();
    if ((await database.count('visits')) === 0) return false;
    await backupReport.set({ saved: await saved(database) });
    return true;
  } catch (error) {
    reportError('backup', error);
    const { saved: last } = await backupReport.get();
    const reason = error instanceof DownloadError ? error.reason : 'unknown';
    await backupReport.set({ ...(last && { saved: last }), failed: { at: Date.now(), reason } });
    return true;
  }
}

async function saved(database: HistoryDatabase): Promise<NonNullable<BackupReport['saved']>> {
  if (!(await mayDownload())) throw new DownloadError('no-permission');
  const now = new Date();
  const records = allRecords((after) => exportRecords(database, after));
  const file = await fileOf(json.pieces(records), json.mimeType);
  const packed = await new Response(file.stream().pipeThrough(new CompressionStream('gzip'))).blob();
  const name = await download(packed, `Doc Sach/${historyFileName(now, 'json.gz')}`);
  return { at: now.getTime(), file: name, bytes: packed.size };
}
