import assert from 'node:assert/strict';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { planDeclutter } from '../../../src/core/article';
import { findHeadline } from '../../../src/core/article-page';
import { cite, citationFormats, plainText } from '../../../src/core/citation';
import { articleSchema } from '../../../src/core/history/record-schema';
import { articleMarkdown } from '../../../src/core/markdown';
import { type Article, readArticle } from '../../../src/core/metadata';
import { identifyArticleBy } from '../../../src/core/metadata/identify-article';
import { blockSelector } from '../../../src/core/own-rules';
import { siteOf } from '../../../src/core/sites';
import { fuzzProperty } from '../fuzz-property';
import { type NewsPage, newsPage } from '../inputs/news-page';
import { ISO_WITH_ZONE } from './facts';

const about = (name: string, share: number) => ({ name: `pages: ${name}`, inputs: 'documents', share }) as const;

const NOW = Date.parse('2026-11-25T14:03:00+07:00');
const ACCESSED = '2026-11-25T14:03:00+07:00';

/** One window for all pages: making one takes longer than reading them. */
const { DOMParser } = new JSDOM('').window;
const documentOf = ({ html }: NewsPage): Document => new DOMParser().parseFromString(html, 'text/html');

function checkHidden(page: NewsPage): void {
  const document = documentOf(page);
  const before = document.documentElement.outerHTML;
  const { body, hidden } = planDeclutter(document, page.url);
  const headline = findHeadline(document, siteOf(page.url));
  for (const { element } of hidden) {
    assert(!body || !element.contains(body), 'the article is hidden');
    assert(!headline || !element.contains(headline), 'the headline is hidden');
    assert(!hidden.some((other) => other.element !== element && other.element.contains(element)), 'hidden twice');
    if (page.isWhole) assert(!isOfArticle(element, page.paragraphs), 'a paragraph is hidden');
  }
  assert.equal(document.documentElement.outerHTML, before, 'the plan changes the page');
}

function isOfArticle(element: Element, paragraphs: readonly string[]): boolean {
  const inside = [element, ...element.querySelectorAll('p')];
  return inside.some((each) => paragraphs.includes(each.textContent));
}

/** Each fact is what the history may keep, and what Article promises. */
function checkFacts({ provenance, ...article }: Article): void {
  const { issues } = v.safeParse(articleSchema, article);
  assert.equal(issues?.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`).join(), undefined);
  for (const time of [article.published, article.modified, article.corrected]) {
    if (time !== undefined) assert.match(time, ISO_WITH_ZONE);
  }
  if (article.published && article.modified) assert(Date.parse(article.modified) >= Date.parse(article.published));
  if (article.language) assert.match(article.language, /^[a-z]{2,3}$/);
  for (const text of [
    article.title,
    article.section,
    article.siteName,
    article.agency,
    article.place,
    ...article.authors,
  ]) {
    assert(text?.trim() !== '', 'an empty fact');
  }
  for (const { value } of Object.values(provenance).flatMap((from) => from.others)) assert(value.length <= 10_000);
}

async function checkRead(page: NewsPage): Promise<void> {
  const document = documentOf(page);
  const problems: string[] = [];
  const article = readArticle(document, page.url, { now: NOW, onProblem: (code) => problems.push(code) });
  assert(!problems.includes('unreadable-page'), 'an exception was caught');
  const identity = identifyArticleBy(siteOf(page.url), document, page.url, NOW);
  if (!article) return;
  checkFacts(article);
  assert.deepEqual([identity?.url, identity?.published], [article.url, article.published]);
  for (const format of citationFormats) {
    for (const locale of ['vi', 'en'] as const)
      assert.notEqual(plainText(cite(format, article, { accessed: ACCESSED, locale })), '');
  }
  const { body } = planDeclutter(document, page.url);
  if (body) assert.match(articleMarkdown(article, body as HTMLElement, { accessed: ACCESSED }), /\n# /);
  await Promise.resolve();
}

export const pages = [
  fuzzProperty(about('nothing of the article is hidden, the page stays as it is', 4), newsPage, checkHidden),
  fuzzProperty(
    about('what is read is bounded, times and links are some, it can be kept and cited', 4),
    newsPage,
    checkRead,
  ),
  fuzzProperty(
    about('the selector of a block names it', 1),
    fc.tuple(newsPage, fc.double({ min: 0, max: 1, noNaN: true })),
    ([page, share]) => {
      const document = documentOf(page);
      const blocks = [...document.body.querySelectorAll('*')];
      const block = blocks[Math.floor(share * (blocks.length - 1))];
      if (!block) return;
      const selector = blockSelector(block);
      assert([...document.querySelectorAll(selector)].includes(block), selector);
    },
  ),
];
