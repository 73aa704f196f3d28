import { reportError } from '../platform/report-error';

/** The words of an error that is told to the reader; it is reported, too. */
export function errorText(doing: string, error: unknown): string {
  reportError(doing, error);
  return error instanceof Error ? error.message : String(error);
}
