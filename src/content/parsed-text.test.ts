import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ParsedText } from './parsed-text';

const paragraphs = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => `<p>Dòng <b>thứ ${from + i}</b>, hết.</p>`).join('\n');

function documentOf(html: string): Document {
  return new JSDOM(`<title>Tin</title><body>${html}</body>`).window.document;
}

/** What the parser writes next. */
function parseOn(document: Document, html: string): void {
  document.body.insertAdjacentHTML('beforeend', html);
}

beforeAll(() => {
  vi.stubGlobal('Node', new JSDOM().window.Node);
});

describe('the text of a document that is being parsed', () => {
  it('comes in pieces that make the whole', () => {
    const document = documentOf(paragraphs(400));
    const { texts } = new ParsedText(document).next();
    expect(texts.join('')).toBe(document.documentElement.textContent);
    expect(texts).toHaveLength(4 + 1);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(3000);
  });

  it('comes in so many pieces at most', () => {
    const document = documentOf('<hr>'.repeat(20_000) + paragraphs(1));
    const { texts } = new ParsedText(document).next();
    expect(texts.length).toBeLessThanOrEqual(33);
    expect(texts.join('')).toBe(document.documentElement.textContent);
  });

  it('goes on where it ended, with the end of what was given', () => {
    const document = documentOf(paragraphs(300));
    const text = new ParsedText(document);
    text.next();
    parseOn(document, paragraphs(300, 300));
    const { texts } = text.next();
    expect(texts.join('')).toMatch(/^, hết\.Dòng thứ 300, hết\./);
    expect(texts.join('')).toMatch(/Dòng thứ 599, hết\.$/);
    expect(texts.length).toBeGreaterThan(1);
  });

  it('goes on behind elements that a script has put in further up', () => {
    const document = documentOf(paragraphs(10));
    const text = new ParsedText(document);
    text.next();
    document.body.insertAdjacentHTML('afterbegin', paragraphs(900, 5000));
    parseOn(document, paragraphs(300, 10));
    const given = text.next().texts.join('');
    expect(given).toMatch(/^, hết\.Dòng thứ 10, hết\./);
    expect(given).toMatch(/Dòng thứ 309, hết\.$/);
    expect(given).not.toContain('thứ 5000');
  });

  it('is given as a whole in the end where something was put elsewhere, and else only its last stretch', () => {
    const document = documentOf(paragraphs(300));
    const text = new ParsedText(document);
    text.next();
    parseOn(document, '<p>Cuối cùng.</p>');
    expect(text.rest().texts.join('')).toBe(', hết.Cuối cùng.');
    document.body.insertAdjacentHTML('afterbegin', '<p>Đầu trang.</p>');
    expect(text.rest().texts.join('')).toBe(document.documentElement.textContent);
  });

  it('begins anew where what was read is no longer in the page', () => {
    const document = documentOf(paragraphs(3));
    const text = new ParsedText(document);
    text.next();
    document.body.innerHTML = '<p>Trang khác.</p>';
    expect(text.next().texts.join('')).toBe('TinTrang khác.');
  });
});
