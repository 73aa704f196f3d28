import { randomUUID } from 'node:crypto';
import { askBackground } from './harness/extension-messages';
import type { TestBrowser } from './harness/test-browser';

/** What a test says of an article in the history; the rest is made up. */
export interface KeptArticle {
  /** Host and path: "baosong.vn/bai-1.html". */
  readonly key: string;
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly siteName?: string;
  readonly section?: string;
  /** By the reader's clock: "2026-11-25T20:00". */
  readonly readAt: string;
  readonly minutes: number;
  readonly words?: number;
  readonly isFinished?: boolean;
  readonly isStarred?: boolean;
  readonly text?: string;
  /** The text of the reading before. */
  readonly earlierText?: string;
  readonly tags?: readonly string[];
  readonly note?: string;
}

/** Puts articles into the history as an import does. */
export async function keepArticles(browser: TestBrowser, articles: readonly KeptArticle[]): Promise<void> {
  const importId = randomUUID();
  const records = articles.map(recordOf);
  for (let from = 0; from < records.length; from += 200) {
    await askBackground(browser, 'stageRecords', importId, records.slice(from, from + 200));
  }
  await askBackground(browser, 'finishImport', importId);
}

function recordOf(article: KeptArticle, index: number): unknown {
  const { key, siteName, section, readAt, minutes, words = 300, isFinished = false, isStarred } = article;
  const { title = `Bài số ${index}`, authors = ['Hà Đăng'], text, earlierText, tags = [], note = '' } = article;
  // Ids are the times of opening, no two the same.
  const at = new Date(readAt).getTime() + index;
  const activeMs = Math.round(minutes * 60_000);
  const about = { title, authors, tags: [], url: `https://${key}`, wordCount: 450, readingMinutes: 2 };
  return {
    visit: {
      ...{ id: at, key, repairs: 0, hidden: 0, firstReadAt: at, lastReadAt: at, timesRead: 1, activeMs },
      article: { ...about, ...(siteName && { siteName }), ...(section && { section }) },
      ...{ depth: isFinished ? 1 : 0.5, progress: isFinished ? 'finished' : 'half-read', tags, note },
      ...(isStarred && { starredAt: at }),
    },
    ...(text && { text: { text, at } }),
    ...(earlierText && { earlierText: { text: earlierText, at: at - 86_400_000 } }),
    readings: [{ key, hour: readAt.slice(0, 13), activeMs, words }],
  };
}
