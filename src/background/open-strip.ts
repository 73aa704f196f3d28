import type { Runtime } from '../platform/browser';
import { reportError } from '../platform/report-error';
import { annotationSettings } from '../platform/settings';
import articleReader from '../content/article.iife.ts?script';
import strip from '../content/strip.iife.ts?script';
import { inject } from './inject';

/** Puts the line under the headline into a page that is opening, where the reader wants one: it is to be there at the first paint. */
export function openStrip({ tab }: Runtime.MessageSender): void {
  const tabId = tab?.id;
  if (tabId === undefined) return;
  annotationSettings
    .get()
    .then(({ showsStrip }) => (showsStrip ? inject([articleReader, strip], tabId, 0) : undefined))
    .catch((error: unknown) => reportError('article strip', error));
}
