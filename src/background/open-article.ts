import type { Runtime } from '../platform/browser';
import { reportError } from '../platform/report-error';
import articleReader from '../content/article.iife.ts?script';
import annotations from '../content/annotations.iife.ts?script';
import recorder from '../content/reading.iife.ts?script';
import { backUpIfDue } from './backup/back-up';
import { openHistory } from './history/database';
import { keepHouse } from './history/housekeeping';
import { isRecorded } from './history/is-recorded';
import { inject } from './inject';

/** Puts into a page what comes with an article. */
export async function openArticle(sender: Runtime.MessageSender): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  await inject([articleReader, ...((await isRecorded(sender)) ? [recorder] : []), annotations], tabId, 0);
  // An article was opened: the worker is awake, and the reader is busy reading.
  openHistory()
    .then((database) => keepHouse(database, Date.now()))
    .catch((error: unknown) => reportError('housekeeping', error))
    .then(backUpIfDue)
    .catch((error: unknown) => reportError('backup', error));
}
