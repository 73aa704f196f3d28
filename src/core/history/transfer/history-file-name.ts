import { localDay } from '../local-day';

/**
 * "lich-su-doc-2026-11-25.json", by the reader's clock.
 * @param part from 1, where the history takes several files
 */
export function historyFileName(now: Date, extension: string, part = 1): string {
  return `lich-su-doc-${localDay(now)}${part > 1 ? `-${part}` : ''}.${extension}`;
}
