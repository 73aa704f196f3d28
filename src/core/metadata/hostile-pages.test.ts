import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { growth, LINEAR } from './fixtures/growth';
import { PARAGRAPHS } from './fixtures/paragraphs';
import { readArticle } from './index';

const URL = 'https://vidu.vn/cau-di-bo-qua-rach-la-khanh-thanh-12345.html';
const HEADLINE = 'Cầu đi bộ qua rạch Lá khánh thành';

function documentOf(head: string, body = '', end = ''): Document {
  const html = `<html lang="vi"><head><title>${HEADLINE}</title><meta property="og:type" content="article">${head}</head><body>${body}<h1>${HEADLINE}</h1><div>${PARAGRAPHS}${end}</div></body></html>`;
  return new JSDOM(html, { url: URL }).window.document;
}

const read = (head: string, body?: string) => readArticle(documentOf(head, body), URL);

const jsonLd = (node: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...node })}</script>`;

describe('readArticle on hostile pages', () => {
  // jsdom keeps its own members before named elements; browsers do not (LegacyOverrideBuiltIns), so it is done by hand,
  // but for the members that jsdom's selector engine needs itself (nodeType, parentNode, contains, createTreeWalker).
  const replace = (target: Node, name: string) =>
    Object.defineProperty(target, name, { value: target.ownerDocument?.createElement('input') ?? {} });

  it.each(['querySelectorAll', 'querySelector', 'documentElement', 'body', 'head', 'title', 'constructor'])(
    'reads a document whose %s is an element',
    (name) => {
      const document = documentOf(jsonLd({ author: 'Lê Minh Anh' }));
      replace(document, name);
      const problems: string[] = [];
      const article = readArticle(document, URL, { onProblem: (code) => problems.push(code) });
      expect(article).toMatchObject({ title: HEADLINE, authors: ['Lê Minh Anh'] });
      expect(problems).toEqual([]);
    },
  );

  it.each([
    ...['parentElement', 'tagName', 'nodeName', 'nodeValue', 'textContent', 'childNodes'],
    ...['closest', 'matches', 'children', 'getAttribute', 'querySelectorAll', 'nextSibling'],
  ])('reads a page inside a form whose %s is a field', (name) => {
    const html = `<title>${HEADLINE}</title><form><meta property="og:type" content="article"><h1>${HEADLINE}</h1><span class="author">Lê Minh Anh</span>${PARAGRAPHS}</form>`;
    const document = new JSDOM(html).window.document;
    for (const form of document.querySelectorAll('form')) replace(form, name);
    const problems: string[] = [];
    const article = readArticle(document, URL, { onProblem: (code) => problems.push(code) });
    expect(article).toMatchObject({ title: HEADLINE, authors: ['Lê Minh Anh'], wordCount: 238 });
    expect(problems).toEqual([]);
  });

  it('takes markup for text', () => {
    const attack = '<img src=x onerror=alert(1)>';
    const article = read(jsonLd({ author: attack, articleSection: attack, description: `${attack} một mô tả đủ dài` }));
    expect(article).toMatchObject({ authors: [], section: undefined, description: `${attack} một mô tả đủ dài` });
  });

  it.each([
    'javascript:alert(1)',
    'data:image/png;base64,AAAA',
    'file:///etc/passwd',
    'blob:https://vidu.vn/1',
    'https://',
    '//',
    'http://[',
  ])('lets no link %j out', (link) => {
    const head = `<link rel="canonical" href="${link}"><meta property="og:image" content="${link}"><meta property="og:url" content="${link}">`;
    const article = read(head + jsonLd({ url: link, image: link }));
    expect(article?.url).toBe(URL);
    expect(article?.image ?? 'https://').toMatch(/^https?:\/\//);
  });

  it('takes no canonical link of another site', () => {
    expect(read('<link rel="canonical" href="https://khac.vn/bai-12345.html">')?.url).toBe(URL);
  });

  it.each([
    '0000-00-00T00:00:00Z',
    '275760-09-13T00:00:00Z',
    '+275760-09-13',
    '-1',
    'NaN',
    '9999999999999999',
    '1e400',
  ])('takes %j for no date', (date) => {
    const article = read(
      `<meta property="article:published_time" content="${date}">${jsonLd({ datePublished: date, dateModified: date })}`,
    );
    expect(article).toMatchObject({ published: undefined, modified: undefined });
  });

  it('shows no invisible characters that turn text around', () => {
    const article = read(
      jsonLd({
        articleSection: 'Kinh\u202e doanh\u2066',
        author: 'Lê\u200b Minh\u202d Anh',
        description: 'Một mô tả\u202e đủ dài để giữ lại.',
      }),
    );
    expect(article).toMatchObject({
      section: 'Kinh doanh',
      authors: ['Lê Minh Anh'],
      description: 'Một mô tả đủ dài để giữ lại.',
    });
  });

  it('copies nothing that nobody sees: tags that spell a text, letters that are blank', () => {
    const unseen = String.fromCodePoint(...Array.from('ai', (letter) => 0xe0000 + letter.charCodeAt(0)));
    const article = read(jsonLd({ articleSection: `Kinh${unseen} doanh\u3164`, author: `Lê Minh\u115f Anh${unseen}` }));
    expect(article).toMatchObject({ section: 'Kinh doanh', authors: ['Lê Minh Anh'] });
  });

  const names = (size: number) =>
    Array.from({ length: size }, (_, n) => `Nguyễn Văn ${'ABCDEGHIKL'.charAt(n % 10)}${'aeiou'.charAt(n % 5)}`);
  const script = (text: string) => `<script type="application/ld+json">${text}</script>`;

  const inHead = (head: string) => documentOf(head);
  const inText = (text: string) => documentOf('', '', text);

  it.each<readonly [what: string, size: number, make: (size: number) => Document]>([
    ['a thousand authors', 1e3, (size) => inHead(jsonLd({ author: names(size).map((name) => ({ name })) }))],
    ['JSON-LD of 10 MB', 1.3e6, (size) => inHead(jsonLd({ description: 'một hai '.repeat(size) }))],
    ['brackets without end', 1e6, (size) => inHead(script('['.repeat(size)))],
    [
      'a thousand articles',
      1e3,
      (size) => inHead(script(JSON.stringify(names(size).map((headline) => ({ '@type': 'NewsArticle', headline }))))),
    ],
    ['a description of 2 MB', 1e6, (size) => inHead(`<meta name="description" content="${'a '.repeat(size)}">`)],
    ['two thousand meta elements', 2e3, (size) => inHead('<meta name="author" content="Lê Minh">'.repeat(size))],
    ['two thousand captions', 2e3, (size) => inText('<p>Ảnh: Gia Huy - Ảnh: Quốc Bảo</p>'.repeat(size))],
    ['a correction of 1 MB', 1e5, (size) => inText(`<p>${'Đính chính lúc '.repeat(size)}</p>`)],
    ['a thousand boxes of comments', 1e3, (size) => inText('<div class="comment">12 bình luận</div>'.repeat(size))],
  ])('is not held up by %s', { timeout: 120_000 }, (_what, size, make) => {
    const growing = growth(size, (part) => {
      const document = make(part);
      return () => {
        const article = readArticle(document, URL);
        expect(article?.title).toBe(HEADLINE);
        expect(article?.authors.length).toBeLessThanOrEqual(20);
        expect(article?.description?.length ?? 0).toBeLessThanOrEqual(2000);
      };
    });
    expect(growing).toBeLessThan(LINEAR);
  });

  it('reads nothing where there is nothing', () => {
    expect(readArticle(new JSDOM('').window.document, URL)).toBeUndefined();
    const document = new JSDOM('').window.document;
    document.documentElement.remove();
    expect(readArticle(document, URL)).toBeUndefined();
    expect(readArticle(new JSDOM('<frameset></frameset>').window.document, 'no address')).toBeUndefined();
  });
});
