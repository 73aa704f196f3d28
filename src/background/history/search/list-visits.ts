import { parseQuery } from '../../../core/history/search/parse-query';
import type { Query } from '../../../core/history/search/query';
import { marksIn, snippetOf } from '../../../core/history/search/snippet';
import type { ListedVisit } from '../../../platform/history-messages';
import type { HistoryDatabase, StoredVisit } from '../database';
import { visitOfStored } from '../stored-visit';
import { notesOfKey } from '../../notes/note-store';
import { hasPhrases, longPhrases } from './has-phrases';
import { searchedText } from './searched-text';

/** The visits of these ids with the places that a query found in them; those that are gone, or do not answer it, are left out. */
export async function listVisits(
  database: HistoryDatabase,
  ids: readonly number[],
  text: string,
): Promise<ListedVisit[]> {
  const query = parseQuery(text);
  const phrases = longPhrases(query);
  const transaction = database.transaction(['visits', 'texts', 'notes']);
  const listed = ids.map(async (id) => {
    const visit = await transaction.objectStore('visits').get(id);
    if (!visit) return [];
    const [text, textKey, notes] = await Promise.all([
      asksForWords(query) ? searchedText(transaction, visit.key) : undefined,
      transaction.objectStore('texts').getKey(visit.key),
      transaction.objectStore('notes').count(notesOfKey(visit.key)),
    ]);
    if (phrases.length > 0 && !hasPhrases(visit, text, phrases)) return [];
    return [{ ...listedVisit(visit, query, text), hasText: textKey !== undefined, notes }];
  });
  return (await Promise.all(listed)).flat();
}

function listedVisit(visit: StoredVisit, query: Query, text = ''): Omit<ListedVisit, 'hasText' | 'notes'> {
  const asked = asksForWords(query);
  const snippet = asked ? snippetOf([visit.note, text].filter(Boolean).join('\n'), query) : undefined;
  return {
    visit: visitOfStored(visit),
    titleMarks: asked ? marksIn(visit.article.title, query) : [],
    ...(snippet && { snippet }),
  };
}

function asksForWords({ words, phrases }: Query): boolean {
  return words.length > 0 || phrases.length > 0;
}
