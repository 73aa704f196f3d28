import { expect, it } from 'vitest';
import { repairText } from '../../core/repair';
import type { Article } from '../../core/metadata/article';
import { repairedArticle } from './repaired-article';

const repair = (text: string) => repairText(text).text;

it('brings back no sign that turns text around and none that hides in it, however it was damaged', () => {
  // UTF-8 read as Windows-1252: U+202E, U+200B and U+2066 would come out of it.
  const article = {
    title: 'KhÃ´ng ai Ä‘á»c Ä‘Æ°á»£c â€®cÃ¢u nÃ yâ€‹',
    authors: ['Nguyá»…n â\u0081¦Thá»‹ An'],
    tags: [],
    provenance: {
      title: { source: 'document', key: 'title', others: [{ source: 'h1', key: 'h1', value: 'â€®Viá»‡t' }] },
    },
  } as Partial<Article> as Article;
  const text = JSON.stringify(repairedArticle(article, repair));
  expect(repair(article.title)).toContain('\u200b');
  expect(text).toContain('Không ai đọc được câu này');
  expect(text).toContain('Nguyễn');
  expect(text).not.toMatch(/[\u200b\u202a-\u202e\u2066-\u2069]/);
});
