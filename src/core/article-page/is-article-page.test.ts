import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isArticlePage } from './is-article-page';

const URL = 'https://vidu.vn/cau-di-bo-qua-rach-la-khanh-thanh-12345.html';
const SENTENCE = 'Cây cầu đi bộ qua rạch Lá được dựng trong bảy tháng bằng tiền đóng góp của người dân hai bên bờ. ';
const text = (sentences: number) => `<div>${`<p>${SENTENCE}</p>`.repeat(sentences)}</div>`;
const H1 = '<h1>Cầu đi bộ qua rạch Lá khánh thành</h1>';
const ARTICLE = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
const is = (html: string, url = URL) => isArticlePage(new JSDOM(html).window.document, url);

describe('isArticlePage', () => {
  it.each([
    ['a long text without a declaration', H1 + text(12), URL],
    ['a short one, declared', `<meta property="og:type" content="article">${H1}${text(3)}`, URL],
    ['a photo story', ARTICLE + H1, URL],
    ['a photo story with broken JSON-LD', `${ARTICLE.replace('}', ',,')}${H1}`, URL],
    ['a text without a number in its address', ARTICLE + H1 + text(12), 'https://vidu.vn/bai-viet'],
    ['a saved file', ARTICLE + H1 + text(12), 'file:///a.html'],
    ['a saved file that names its address', `<link rel="canonical" href="${URL}">${H1}${text(12)}`, 'file:///a.html'],
    ['a WordPress article', `<body class="single">${H1}${text(12)}`, 'https://vidu.vn/bai-viet-dai-cua-mot-nguoi/'],
  ])('sees an article in %s', (_what, html, url) => {
    expect(is(html, url)).toBe(true);
  });

  it.each([
    ['the home page, whatever it declares', `${ARTICLE}<h1>Báo Ví Dụ</h1>${text(2)}`, 'https://vidu.vn/'],
    ['an address and a declaration without text', `<meta property="og:type" content="article">${H1}`, URL],
    [
      'a heading that links to its section',
      `<h1><a href="/do-thi">Đô thị</a></h1>${text(5)}`,
      'https://vidu.vn/do-thi',
    ],
    [
      'a list with its entries declared',
      `${ARTICLE.repeat(5)}<script type="application/ld+json">{"@type":"ItemList"}</script>${H1}${text(5)}`,
      URL,
    ],
    ['a WordPress archive', `<body class="archive">${H1}${text(8)}`, 'https://vidu.vn/bai-viet-dai-cua-mot-nguoi/'],
    ['a page with a long text about the newspaper', H1 + text(12), 'https://vidu.vn/gioi-thieu'],
  ])('sees no article in %s', (_what, html, url) => {
    expect(is(html, url)).toBe(false);
  });
});
