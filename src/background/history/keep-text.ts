import { type HistoryDatabase, writeHistory } from './database';
import { keepVisit } from './search/index-visit';

export interface ViewText {
  readonly viewId: string;
  /** A paragraph a line. */
  readonly text: string;
  /** Whether who sends it may speak for an article, by its link. */
  readonly isOwn: (url: string) => boolean;
}

/**
 * Keeps the text of a view, for the search and for reading it again. The text that the reader saw in the view before stays
 * beside it where it was another.
 * @param now milliseconds since 1970
 */
export async function keepText(
  database: HistoryDatabase,
  { viewId, text, isOwn }: ViewText,
  now: number,
): Promise<void> {
  return writeHistory(database, async (transaction) => {
    const texts = transaction.objectStore('texts');
    const view = await transaction.objectStore('views').get(viewId);
    const visit = view && (await transaction.objectStore('visits').index('key').get(view.key));
    if (visit && isOwn(visit.article.url)) {
      const known = await texts.get(visit.key);
      const isSameView = known?.viewId === viewId;
      const before = isSameView ? known.earlier : known?.last;
      const earlier = before && isOther(before.text, text) ? before : undefined;
      await texts.put({ key: visit.key, viewId, last: { text, at: now }, ...(earlier && { earlier }) });
      if (known?.last.text !== text) await keepVisit(transaction, visit, visit);
    }
  });
}

/** White space is the page's layout, not its text. */
function isOther(a: string, b: string): boolean {
  return a.replace(/\s+/g, ' ').trim() !== b.replace(/\s+/g, ' ').trim();
}
