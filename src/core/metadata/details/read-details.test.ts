import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Article, ArticleDetails } from '../article';
import { PARAGRAPHS } from '../fixtures/paragraphs';
import { readArticle, readArticleBy } from '../index';
import { detailCases, LINK, type Parts, PUBLISHED, TITLE } from './read-details.cases';

function read({ head = '', lead = '', end = '', behind = '', url = LINK, jsonLd }: Parts): Article | undefined {
  const script = jsonLd
    ? `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, ...jsonLd })}</script>`
    : '';
  const html = `<html lang="vi"><head><title>${TITLE}</title><meta property="og:type" content="article"><meta property="og:site_name" content="Ven Rạch">
<meta property="article:published_time" content="${PUBLISHED}">${head}${script}</head>
<body><main><h1>${TITLE}</h1>${lead}<div class="noi-dung">${PARAGRAPHS}${end}</div></main>${behind}</body></html>`;
  return readArticle(new JSDOM(html).window.document, url);
}

const fields = Object.keys(detailCases) as (keyof ArticleDetails)[];

describe.each(fields)('%s', (field) => {
  it.each(detailCases[field])('%s', (_what, parts, value) => {
    const article = read(parts);
    expect(article?.title).toBe(TITLE);
    expect(article?.[field]).toEqual(value);
    const isThere = Array.isArray(value) ? value.length > 0 : value !== undefined;
    expect(Boolean(article?.provenance[field])).toBe(isThere);
  });
});

it('leaves the details unread where nobody asks', () => {
  const document = new JSDOM(
    `<title>${TITLE}</title><meta property="og:type" content="article"><h1>${TITLE}</h1>${PARAGRAPHS}`,
  );
  expect(readArticleBy(undefined, document.window.document, LINK)).not.toHaveProperty('photographers');
});
