import {
  CORRECTABLE_FIELDS,
  type CorrectableField,
  type Corrections,
  fieldOfText,
} from '../../core/metadata/correct-article';
import type { Visit } from '../../platform/messages';
import type { HistoryDatabase } from './database';

/** What the reader set right in an article; empty where nothing. */
export async function correctionsOf(database: HistoryDatabase, url: string): Promise<Corrections> {
  return (await database.get('corrections', url))?.fields ?? {};
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
  const transaction = database.transaction(['visits', 'corrections'], 'readwrite');
  const [visits, corrections] = [transaction.objectStore('visits'), transaction.objectStore('corrections')];
  const [visit, known] = await Promise.all([visits.get(url), corrections.get(url)]);
  const kept = Object.entries({ ...known?.fields, [field]: text }).filter(([name]) => isCorrection || name !== field);
  const fields = Object.fromEntries(kept);
  await Promise.all([
    kept.length > 0 ? corrections.put({ url, fields }) : corrections.delete(url),
    visit ? visits.put({ ...visit, ...correctedFields({ [field]: text }) }) : undefined,
    transaction.done,
  ]);
}

/** The corrected fields that the history keeps. */
export function correctedFields(corrections: Corrections): Partial<Visit> {
  const fields = CORRECTABLE_FIELDS.flatMap((field) => {
    const text = corrections[field];
    return text === undefined || field === 'description' ? [] : [fieldOfText(field, text)];
  });
  return Object.assign({}, ...fields) as Partial<Visit>;
}
