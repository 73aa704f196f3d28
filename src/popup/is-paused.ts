import type { PageReport } from '../platform/messages';

/** Whether nothing is repaired and hidden in a page for a while. */
export function isPaused({ pauses }: Pick<PageReport, 'pauses'>): boolean {
  return pauses.page || pauses.site || pauses.everywhere;
}
