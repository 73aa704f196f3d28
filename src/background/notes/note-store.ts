import { articleKey } from '../../core/history/article-key';
import { MOST_NOTES } from '../../core/history/record-schema';
import { inTextOrder, type Note } from '../../core/notes/note';
import { type HistoryDatabase, type StoredNote, writeHistory } from '../history/database';
import { keepVisit } from '../history/search/index-visit';

/** The notes of an article. */
export function notesOfKey(key: string): IDBKeyRange {
  return IDBKeyRange.bound([key, ''], [key, '\uffff']);
}

/** A note as everybody but the database gets it. */
export function noteOfStored({ key: _key, ...note }: StoredNote): Note {
  return note;
}

/** The notes on an article, by any of its links, in the order of the text. */
export async function notesOf(database: HistoryDatabase, url: string): Promise<Note[]> {
  return inTextOrder((await database.getAll('notes', notesOfKey(articleKey(url)))).map(noteOfStored));
}

/** The keys of all articles that have a note. */
export async function notedKeys(database: HistoryDatabase): Promise<string[]> {
  const keys: string[] = [];
  let cursor = await database.transaction('notes').store.openKeyCursor();
  while (cursor) {
    const [key] = cursor.key;
    keys.push(key);
    cursor = await cursor.continue([key, '\uffff']);
  }
  return keys;
}

/**
 * Keeps a note of an article that is in the history, instead of what was kept of it.
 * @throws Error where the article is not in the history, or has as many notes as it may
 */
export async function putNote(database: HistoryDatabase, url: string, note: Note): Promise<void> {
  const key = articleKey(url);
  return writeHistory(database, async (transaction) => {
    const visit = await transaction.objectStore('visits').index('key').get(key);
    if (!visit) throw new Error('putNote: no such article');
    const notes = transaction.objectStore('notes');
    const known = await notes.get([key, note.id]);
    if (!known && (await notes.count(notesOfKey(key))) >= MOST_NOTES) throw new Error('putNote: too many notes');
    await notes.put({ ...note, key });
    if (known?.text !== note.text) await keepVisit(transaction, visit, visit);
  });
}

/** Forgets a note. */
export async function removeNote(database: HistoryDatabase, url: string, id: string): Promise<void> {
  const key = articleKey(url);
  return writeHistory(database, async (transaction) => {
    const visit = await transaction.objectStore('visits').index('key').get(key);
    await transaction.objectStore('notes').delete([key, id]);
    if (visit) await keepVisit(transaction, visit, visit);
  });
}
