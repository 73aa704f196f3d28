import { allRecords } from '../../core/history/transfer/all-records';
import type { ExportFormat } from '../../core/history/transfer/exports/export-format';
import { fileOf } from '../../core/history/transfer/file-of';
import { historyFileName } from '../../core/history/transfer/history-file-name';
import { tNamed } from '../../platform/i18n';
import { askBackground } from '../../platform/messaging';
import { downloadFile } from '../../ui/download-file';
import { counted, type Task } from './task';
import { volumes } from './volumes';

/**
 * Saves the whole history as files of a format: one, or as many as the format needs.
 * @returns how many articles there were; where none, nothing is saved
 */
export async function exportHistory(format: ExportFormat, task: Task): Promise<number> {
  const { visits } = await askBackground('storageReport');
  if (visits === 0) return 0;
  const records = allRecords((after) => askBackground('exportRecords', after));
  const columnName = (column: string) => tNamed('transferColumn', column);
  const files: Blob[] = [];
  for await (const volume of volumes(counted(records, visits, task), format.mostRecords ?? Infinity))
    files.push(await fileOf(format.pieces(volume, { columnName }), format.mimeType));
  task.signal.throwIfAborted();
  const now = new Date();
  for (const [index, file] of files.entries()) downloadFile(historyFileName(now, format.extension, index + 1), file);
  return visits;
}
