import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { articlePages } from './fixtures/article-pages';
import { listPages } from './fixtures/list-pages';
import { PARAGRAPHS } from './fixtures/paragraphs';
import { unlistedPages } from './fixtures/unlisted-pages';
import { readArticle } from './index';

const documentOf = (html: string) => new JSDOM(html).window.document;

describe('readArticle', () => {
  it.each([...articlePages, ...unlistedPages])('reads $what', ({ url, html, expected }) => {
    const problems: string[] = [];
    const article = readArticle(documentOf(html), url, { onProblem: (code) => problems.push(code) });
    expect(article).toMatchObject(expected);
    expect(problems).toEqual([]);
  });

  it.each(listPages)('finds no article on $what', ({ url, html }) => {
    expect(readArticle(documentOf(html), url)).toBeUndefined();
  });

  const url = 'https://vidu.vn/cau-di-bo-qua-rach-la-khanh-thanh-12345.html';
  const page = (head: string, body = '') =>
    documentOf(
      `<html lang="vi"><head>${head}</head><body><h1>Cầu đi bộ qua rạch Lá khánh thành</h1>${body}<div>${PARAGRAPHS}</div></body></html>`,
    );

  it('says where each value came from, and what lost', () => {
    const document = page(
      '<meta name="author" content="Lê Minh"><meta property="dable:author" content="Trần An"><meta property="og:title" content="Cầu đi bộ">',
    );
    expect(readArticle(document, url)?.provenance).toMatchObject({
      title: { source: 'headline', key: 'h1', others: [{ source: 'open-graph', key: 'og:title', value: 'Cầu đi bộ' }] },
      authors: { source: 'meta', key: 'dable:author', others: [{ source: 'meta', key: 'author', value: 'Lê Minh' }] },
      language: { source: 'letters' },
      url: { source: 'address' },
    });
  });

  it('leaves the stamp of VnExpress out of the summary', () => {
    const sapo =
      '<p class="sapo"><span class="location-stamp">Hà Nội</span>Cây cầu giúp ba trăm học sinh đến trường.</p>';
    expect(readArticle(page('', sapo), url)?.description).toBe('Cây cầu giúp ba trăm học sinh đến trường.');
  });

  it('counts syllables without scripts and asides', () => {
    const plain = readArticle(page(''), url);
    expect(plain).toMatchObject({ wordCount: 235, readingMinutes: 1 });
    const body = `<article itemprop="articleBody">${PARAGRAPHS}<script>một hai ba</script><aside>Xem thêm tin khác</aside></article>`;
    expect(readArticle(page('', body), url)?.wordCount).toBe(plain?.wordCount);
  });

  it('reads relative times against the time it is told, and says that they are approximate', () => {
    const document = page('', '<span class="time">2 giờ trước</span>');
    const now = Date.UTC(2026, 2, 7, 3, 0, 0);
    expect(readArticle(document, url)?.published).toBeUndefined();
    expect(readArticle(document, url, { now })).toMatchObject({
      published: '2026-03-07T08:00:00+07:00',
      provenance: { published: { approximate: true } },
    });
  });

  it('reports JSON-LD that is no JSON, and reads the rest', () => {
    const problems: string[] = [];
    const document = page(
      '<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle", headline}</script>',
    );
    const article = readArticle(document, url, { onProblem: (code) => problems.push(code) });
    expect(article?.title).toBe('Cầu đi bộ qua rạch Lá khánh thành');
    expect(problems).toEqual(['broken-json-ld']);
  });

  it('reports an article without any web address', () => {
    const problems: string[] = [];
    const document = page('<meta property="og:type" content="article">');
    expect(readArticle(document, 'file:///a.html', { onProblem: (code) => problems.push(code) })).toBeUndefined();
    expect(problems).toEqual(['no-address']);
  });
});
