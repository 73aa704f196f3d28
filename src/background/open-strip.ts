import type { Runtime } from '../platform/browser';
import { reportError } from '../platform/report-error';
import { annotationSettings } from '../platform/settings';
import articleReader from '../content/article.iife.ts?script';
import strip from '../content/strip.iife.ts?script';
import { inject } from './inject';

/** Puts the line under the headline into a page that is opening, where the reader wants one: it is to be there at the first paint. */
export async function openStrip({ tab }: Runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined) return;
  try {
    const { showsStrip } = await annotationSettings.get();
    if (showsStrip) await inject([articleReader, strip], tab.id, 0);
  } catch (error) {
    reportError('article strip', error);
  }
}
