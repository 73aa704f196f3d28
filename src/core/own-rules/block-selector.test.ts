import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { blockSelector } from './block-selector';

function bodyOf(html: string): HTMLElement {
  return new JSDOM(html).window.document.body;
}

/** The selector for the element with the attribute `here`. */
function selectorIn(html: string): string {
  const here = bodyOf(html).querySelector('[here]');
  if (!here) throw new Error('nothing is here');
  here.removeAttribute('here');
  return blockSelector(here);
}

const cards = (count: number) => '<li class="card"><a>Tin</a></li>'.repeat(count);

describe('blockSelector', () => {
  it.each([
    ['an id that people gave', '<div id="binh-luan" class="box" here></div>', '#binh-luan'],
    ['the rarest class', `<p class="box"></p><p class="box tin" here></p>`, '.tin'],
    ['a class of few blocks', '<p class="tin" here></p><p class="tin"></p>', '.tin'],
    ['no number of an article', '<div id="post-20147" class="tin" here></div>', '.tin'],
    ['no name that a tool made', '<div class="x7Yz1 css-kbs sc-bdVaJa Box_root__a1b2c tin" here></div>', '.tin'],
    ['no state', '<div class="is-active sticky lazyloaded menu-open tin" here></div>', '.tin'],
    ['no utility with signs', '<div class="md:flex w-[300px] tin" here></div>', '.tin'],
    ['names with a small number', '<div id="sidebar2" here></div>', '#sidebar2'],
    ['the classes together', '<p class="a b" here></p>' + '<p class="a"></p><p class="b"></p>'.repeat(5), '.a.b'],
    ['a named box around', `<ul id="nong"><li class="card" here></li></ul>${cards(9)}`, '#nong .card'],
    [
      'the place in a named box',
      `<ul id="nong">${cards(5)}<li class="card" here></li></ul>`,
      '#nong > li:nth-of-type(6)',
    ],
    [
      'the place in the page',
      '<div></div><div><p></p><p here></p></div>',
      'body > div:nth-of-type(2) > p:nth-of-type(2)',
    ],
    ['no tag that needs escapes', '<div id="tin"><b></b><o:p here></o:p></div>', '#tin > :nth-child(2)'],
    ['a tag in a named box, if it is the only one', '<div id="tin"><i></i><b here></b></div>', '#tin b'],
    ['the place of one of several', '<div id="tin"><b></b><b here></b></div>', '#tin > b:nth-of-type(2)'],
  ])('takes %s', (_what, html, selector) => {
    expect(selectorIn(html)).toBe(selector);
  });

  it('names what is not HTML, and what only a script makes: capitals, one name in several namespaces', () => {
    const body = bodyOf('<svg id="hinh"><text>Sông</text><foreignObject><b></b></foreignObject><foreignObject/></svg>');
    const make = (namespace: string, name: string) =>
      body.ownerDocument.createElementNS(`http://www.w3.org/${namespace}`, name);
    body
      .querySelector('#hinh')
      ?.append(
        ...[make('1999/xhtml', 'a'), make('2000/svg', 'a'), make('2000/svg', 'a')],
        ...[make('1999/xhtml', 'DIV'), make('1998/Math/MathML', 'a'), make('1999/xhtml', 'DIV')],
      );
    for (const element of body.querySelectorAll('#hinh *')) {
      const selector = blockSelector(element);
      expect([...body.querySelectorAll(selector)].includes(element), `${element.nodeName}: ${selector}`).toBe(true);
    }
  });

  it('does not take what names the holder of the article as well', () => {
    const body = bodyOf('<div class="box"><article></article></div><div class="box side"></div>');
    const [holder, side] = body.children;
    const [article] = body.getElementsByTagName('article');
    if (!holder || !side || !article) throw new Error('the page has changed');
    side.classList.remove('side');
    expect(blockSelector(side)).toBe('.box');
    expect(blockSelector(side, [article])).toBe('body > div:nth-of-type(2)');
    expect(blockSelector(holder, [article])).toBe('.box');
  });

  it('names every element of a page, with few others', () => {
    const file = join(import.meta.dirname, '../../../e2e/pages/nguoihanoi-2016.expected.html');
    const body = bodyOf(readFileSync(file, 'utf8'));
    const [article] = body.getElementsByTagName('article');
    const elements = [...body.querySelectorAll('*')];
    expect(elements.length).toBeGreaterThan(100);
    for (const element of elements) {
      const selector = blockSelector(element, article ? [article] : []);
      const named = [...body.ownerDocument.querySelectorAll(selector)];
      expect(named.includes(element), selector).toBe(true);
      expect(named.length, selector).toBeLessThanOrEqual(4);
    }
  });
});
