import type { StoredNote, StoredTexts } from '../database';
import { notesOfKey } from '../../notes/note-store';

/** What reads of the stores of texts and notes, in whatever transaction. */
interface TextStores {
  objectStore(name: 'texts'): { get(key: string): Promise<StoredTexts | undefined> };
  objectStore(name: 'notes'): { getAll(range: IDBKeyRange): Promise<StoredNote[]> };
}

/** The reader's notes on an article, each with its quote, and the kept text; undefined where there is neither. */
export async function searchedText(stores: TextStores, key: string): Promise<string | undefined> {
  const [texts, notes] = await Promise.all([
    stores.objectStore('texts').get(key),
    stores.objectStore('notes').getAll(notesOfKey(key)),
  ]);
  const ofNotes = notes.flatMap(({ text, shown }) => [text, shown.exact]).filter((each) => each !== '');
  return texts || ofNotes.length > 0 ? [...ofNotes, texts?.last.text ?? ''].join('\n') : undefined;
}
