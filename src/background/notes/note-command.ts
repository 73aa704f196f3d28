import { browser } from '../../platform/browser';
import { askPage, NoReceiverError } from '../../platform/messaging';
import { reportError } from '../../platform/report-error';

/** Writes a note on what is selected in the active tab, when the reader presses the keys for it. */
export function noteOnCommand(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'note' && tab?.id !== undefined) {
      noteSelection(tab.id).catch((error: unknown) => reportError('note', error));
    }
  });
}

async function noteSelection(tabId: number): Promise<void> {
  try {
    await askPage(tabId, 'noteSelection');
  } catch (error) {
    // In a page that is no article there is nothing to note.
    if (!(error instanceof NoReceiverError)) throw error;
  }
}
