import { browser } from '../platform/browser';
import { askPage, NoReceiverError } from '../platform/messaging';
import { reportError } from '../platform/report-error';
import { injectPlayer } from './listen-endpoints';

/** What the keys of the manifest's commands do in a tab. */
const COMMANDS: Readonly<Record<string, (tabId: number) => Promise<unknown>>> = {
  /** Reads the page aloud, or pauses. */
  listen: async (tabId) => {
    await injectPlayer(tabId);
    return askPage(tabId, 'toggleListening');
  },
  /** Leads from mark to mark. */
  'next-mark': (tabId) => askPage(tabId, 'showNextMark'),
  /** Marks what is selected, to write a note on it. */
  note: (tabId) => askPage(tabId, 'noteSelection'),
};

/** Does in the active tab what its keys are pressed for. */
export function followCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) run(command, tab.id).catch((error: unknown) => reportError(command, error));
  });
}

async function run(command: string, tabId: number): Promise<void> {
  try {
    await COMMANDS[command]?.(tabId);
  } catch (error) {
    // In a page that is no article, or that the extension may not read, there is nothing to do.
    if (!(error instanceof NoReceiverError)) throw error;
  }
}
