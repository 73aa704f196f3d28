/**
 * "lich-su-doc-2026-11-25.json", by the reader's clock.
 * @param part from 1, where the history takes several files
 */
export function historyFileName(now: Date, extension: string, part = 1): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((value) => String(value).padStart(2, '0'));
  return `lich-su-doc-${day.join('-')}${part > 1 ? `-${part}` : ''}.${extension}`;
}
