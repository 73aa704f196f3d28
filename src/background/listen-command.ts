import { browser } from '../platform/browser';
import { askPage, NoReceiverError } from '../platform/messaging';
import { reportError } from '../platform/report-error';
import { injectPlayer } from './listen-endpoints';

/** Reads the page of the active tab aloud, or pauses, when the reader presses the keys for it. */
export function listenOnCommand(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'listen' && tab?.id !== undefined)
      toggleListening(tab.id).catch((error: unknown) => reportError('listen', error));
  });
}

async function toggleListening(tabId: number): Promise<void> {
  await injectPlayer(tabId);
  try {
    await askPage(tabId, 'toggleListening');
  } catch (error) {
    // On a site that the extension may not read there is nothing to read aloud.
    if (!(error instanceof NoReceiverError)) throw error;
  }
}
