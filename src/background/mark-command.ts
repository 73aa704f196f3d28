import { browser } from '../platform/browser';
import { askPage, NoReceiverError } from '../platform/messaging';
import { reportError } from '../platform/report-error';

/** Leads from mark to mark in the page of the active tab, when the reader presses the keys for it. */
export function walkMarksOnCommand(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'next-mark' && tab?.id !== undefined)
      showNextMark(tab.id).catch((error: unknown) => reportError('next mark', error));
  });
}

async function showNextMark(tabId: number): Promise<void> {
  try {
    await askPage(tabId, 'showNextMark');
  } catch (error) {
    // A page without an article and without damage has no marks.
    if (!(error instanceof NoReceiverError)) throw error;
  }
}
