import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { siteOf } from '../sites';
import { readArticle, readArticleBy } from './index';

/** Saved pages of newspapers and what is true of them: not part of the project, see README. */
const PAGES = join(import.meta.dirname, '../../../../shared/pages');

interface Truth {
  readonly url: string;
  readonly title: string;
  readonly authors: readonly string[];
  /** To the minute, with zone. */
  readonly published: string;
  readonly section: string;
}

const documentOf = (file: string) => new JSDOM(readFileSync(join(PAGES, file), 'utf8')).window.document;

if (existsSync(PAGES)) {
  const truths = Object.entries(JSON.parse(readFileSync(join(PAGES, 'truth.json'), 'utf8')) as Record<string, Truth>);
  const lists = readdirSync(join(PAGES, 'lists'));

  describe('readArticle on saved pages', () => {
    it.each(truths)('reads %s with the rule of its site, and without', { timeout: 60_000 }, (name, truth) => {
      const document = documentOf(`articles/${name}.html`);
      for (const site of [siteOf(truth.url), undefined]) {
        const article = readArticleBy(site, document, truth.url);
        const { title, authors, section, published } = article ?? {};
        expect({ title, authors, section, published: published?.replace(/:\d\d\+/, '+') }).toEqual({
          title: truth.title,
          authors: truth.authors,
          section: truth.section,
          published: truth.published,
        });
        expect(article?.language).toBe('vi');
        expect(article?.siteName).toMatch(/^\p{Lu}[^./]+$/u);
      }
    });

    it.each(lists)('finds no article on %s', { timeout: 60_000 }, (file) => {
      const document = documentOf(`lists/${file}`);
      const url = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
      expect(readArticle(document, url)).toBeUndefined();
      // Nor where the address says nothing.
      expect(readArticle(document, 'file:///saved.html')).toBeUndefined();
    });
  });
} else {
  console.log('Skipped: readArticle on saved pages (../shared/pages is absent)');
  it.skip('reads saved pages (../shared/pages is absent)');
}
