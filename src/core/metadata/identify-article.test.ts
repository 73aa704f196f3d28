import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { siteOf } from '../sites';
import { articlePages } from './fixtures/article-pages';
import { unlistedPages } from './fixtures/unlisted-pages';
import { identifyArticleBy } from './identify-article';
import { readArticleBy } from './read-article';

const NOW = Date.UTC(2026, 2, 7, 3);

describe('identifyArticleBy', () => {
  it.each([...articlePages, ...unlistedPages])('gives link and date as all is read: $what', ({ url, html }) => {
    const { document } = new JSDOM(html).window;
    const article = readArticleBy(siteOf(url), document, url, { now: NOW });
    const found = identifyArticleBy(siteOf(url), document, url, NOW);
    expect(found).toEqual({
      url: article?.url,
      published: article?.published,
      provenance: { url: article?.provenance.url },
    });
  });

  it('reads the time that is printed where the one for software may be of another zone', () => {
    const { document } = new JSDOM(`<meta property="article:published_time" content="2026-03-07T02:00:00">
      <body><h1>Cầu đi bộ khánh thành</h1><time>07/03/2026 09:00</time></body>`).window;
    const url = 'https://vidu.vn/cau-di-bo-khanh-thanh-12345.html';
    expect(identifyArticleBy(undefined, document, url, NOW)?.published).toBe('2026-03-07T09:00:00+07:00');
  });

  it('finds nothing on a page without any web address', () => {
    const { document } = new JSDOM('<h1>Cầu đi bộ khánh thành</h1>').window;
    expect(identifyArticleBy(undefined, document, 'file:///a.html', NOW)).toBeUndefined();
  });
});
