import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findRunningText } from './running-text';

const SENTENCE = 'Cây cầu đi bộ qua rạch Lá được dựng trong bảy tháng bằng tiền đóng góp của người dân.';
const find = (html: string) => findRunningText(new JSDOM(html).window.document);

describe('findRunningText', () => {
  it('finds the parent of the paragraphs', () => {
    const found = find(`<div id="a"><p>${SENTENCE}</p></div><div id="b"><p>${SENTENCE}</p><p>${SENTENCE}</p></div>`);
    expect(found?.container.id).toBe('b');
    expect(found?.length).toBe(2 * SENTENCE.length);
  });

  it.each([
    ['lines parted by <br>', `<td id="b">${SENTENCE}<br><br>${SENTENCE}</td>`],
    ['one div a paragraph', `<td id="b"><div>${SENTENCE}</div><div>${SENTENCE}</div></td>`],
  ])('finds %s', (_what, cell) => {
    expect(find(`<table><tr><td><p>${SENTENCE}</p></td>${cell}</tr></table>`)).toMatchObject({
      container: { id: 'b' },
      length: 2 * SENTENCE.length,
    });
  });

  it('finds no running text in links, lists and the parts around the content', () => {
    const around = ['a', 'li', 'nav', 'footer', 'aside', 'header', 'button', 'script', 'noscript'];
    expect(find(around.map((name) => `<${name}>${SENTENCE}</${name}>`).join(''))).toBeUndefined();
  });

  it('takes a list of links with their summaries for no running text', () => {
    const entry = `<h3><a href="/x">${SENTENCE}</a></h3><p>${SENTENCE}</p>`;
    expect(find(`<div>${entry.repeat(9)}</div>`)).toBeUndefined();
  });

  it('finds nothing in an empty document', () => {
    expect(find('')).toBeUndefined();
  });
});
