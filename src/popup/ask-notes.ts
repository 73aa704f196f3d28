import { askPage, NoReceiverError } from '../platform/messaging';
import type { NotesReport } from '../platform/note-messages';

/** The reader's notes in a tab's page; undefined where nothing is annotated, or not yet. @throws as `askPage` */
export async function askNotes(tabId: number): Promise<NotesReport | undefined> {
  try {
    return await askPage(tabId, 'describeNotes');
  } catch (error) {
    if (error instanceof NoReceiverError) return undefined;
    throw error;
  }
}
