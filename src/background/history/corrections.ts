import { articleKey } from '../../core/history/article-key';
import type { ArticleFacts } from '../../core/history/visit';
import {
  CORRECTABLE_FIELDS,
  type CorrectableField,
  type Corrections,
  fieldOfText,
} from '../../core/metadata/correct-article';
import { type HistoryDatabase, writeHistory } from './database';
import { keepVisit } from './search/index-visit';
import { storedVisit } from './stored-visit';

/** What the reader set right in an article; empty where nothing. */
export async function correctionsOf(database: HistoryDatabase, url: string): Promise<Corrections> {
  return (await database.get('corrections', articleKey(url)))?.fields ?? {};
}

/**
 * Keeps what the reader says of a field, or forgets it, in the corrections and in the history at once.
 * @param text what the field shows from now on
 * @param isCorrection false where that is the page's own value again
 */
export async function correctArticle(
  database: HistoryDatabase,
  url: string,
  field: CorrectableField,
  text: string,
  isCorrection: boolean,
): Promise<void> {
  const key = articleKey(url);
  return writeHistory(database, async (transaction) => {
    const corrections = transaction.objectStore('corrections');
    const [visit, known] = await Promise.all([
      transaction.objectStore('visits').index('key').get(key),
      corrections.get(key),
    ]);
    const kept = Object.entries({ ...known?.fields, [field]: text }).filter(([name]) => isCorrection || name !== field);
    if (kept.length > 0) await corrections.put({ key, fields: Object.fromEntries(kept) });
    else await corrections.delete(key);
    if (visit) {
      const article = { ...visit.article, ...correctedFields({ [field]: text }) };
      await keepVisit(transaction, visit, storedVisit({ ...visit, article }));
    }
  });
}

/** The article's fields as the reader set them right. */
export function correctedFields(corrections: Corrections): Partial<ArticleFacts> {
  const fields = CORRECTABLE_FIELDS.flatMap((field) => {
    const text = corrections[field];
    return text === undefined ? [] : [fieldOfText(field, text)];
  });
  return Object.assign({}, ...fields) as Partial<ArticleFacts>;
}
