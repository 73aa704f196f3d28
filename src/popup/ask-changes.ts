import type { SentenceChange } from '../core/history/text-difference';
import { askBackground } from '../platform/messaging';
import { askBlocks } from './ask-blocks';

/** What an article says otherwise than when it was read before. */
export interface ArticleChanges {
  /** When that was; milliseconds since 1970. */
  readonly readAt: number;
  /** In the order of the text; at least one. */
  readonly changes: readonly SentenceChange[];
}

/**
 * Compares the article in a tab with its text as it was read before.
 * @param url any of the article's links
 * @returns undefined where it was not, where its text was not kept, and where it says the same
 * @throws as `askBackground` and `askBlocks`
 */
export async function askChanges(tabId: number, url: string): Promise<ArticleChanges | undefined> {
  const kept = await askBackground('keptTexts', url);
  if (!kept) return undefined;
  const shown = await askBlocks(tabId, 'articleText');
  // What is read right now is kept already when it has been read for a while.
  const before = shown?.viewId === kept.viewId ? kept.earlier : kept.last;
  if (!shown || !before) return undefined;
  const { textDifference } = await import('../core/history/text-difference');
  const changes = textDifference(before.text, shown.text);
  return changes.length > 0 ? { readAt: before.at, changes } : undefined;
}
