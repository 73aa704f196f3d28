import { UnreadableFile } from '../../core/history/transfer/unreadable-file';
import { formatNumber, t, tNamed } from '../../platform/i18n';
import { errorText } from '../error-text';

/** Why nothing was taken in, in words, with the place in the file where there is one. */
export function importProblem(error: unknown): string {
  if (!(error instanceof UnreadableFile)) return t('transferImportFailed', errorText('import', error));
  const words = tNamed('transferProblem', error.reason);
  if (error.line === undefined) return words;
  const line = formatNumber(error.line);
  const place = error.part === '' ? t('transferLine', line) : t('transferPart', line, error.part);
  return `${place}: ${words}`;
}
