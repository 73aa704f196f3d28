import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { siteOf } from '../sites';
import { planDeclutter, planDeclutterBy } from './index';

/*
 * Fixtures are marked: `data-hide="reason"` on what must be hidden, for that reason; `data-keep` on what must be seen;
 * `data-body` on the text; `data-column` on a column beside a side column.
 */
const FIXTURES = join(import.meta.dirname, 'fixtures');
const names = readdirSync(FIXTURES).filter((name) => name.endsWith('.html') && name !== 'list.html');

function open(name: string): { document: Document; url: string } {
  return parse(readFileSync(join(FIXTURES, name), 'utf8'));
}

function parse(html: string): { document: Document; url: string } {
  const { document } = new JSDOM(html).window;
  return { document, url: document.querySelector('link')?.href ?? '' };
}

function label(element: Element | undefined): string {
  return element?.outerHTML.slice(0, 90) ?? '(none)';
}

describe.each(names)('%s', (name) => {
  const { document, url } = open(name);
  const plan = planDeclutter(document, url);
  const hiding = (element: Element) => plan.hidden.find((block) => block.element.contains(element));
  const marked = (selector: string) => [...document.querySelectorAll(selector)];

  it('finds the text', () => {
    expect(label(plan.body)).toBe(label(marked('[data-body]')[0] ?? plan.body));
    expect(plan.body).toBeDefined();
  });

  it('hides clutter, each block for its reason', () => {
    const expected = marked('[data-hide]').map((element) => [label(element), element.getAttribute('data-hide')]);
    const found = marked('[data-hide]').map((element) => [label(element), hiding(element)?.reason]);
    expect(found).toEqual(expected);
    expect(expected.length).toBeGreaterThan(2);
  });

  it('keeps the article', () => {
    const lost = marked('[data-keep]').filter(hiding);
    expect(lost.map(label)).toEqual([]);
    expect(marked('[data-keep]').length).toBeGreaterThan(3);
  });

  it('names the columns that have a hidden neighbour', () => {
    expect(plan.columns.map(label)).toEqual(expect.arrayContaining(marked('[data-column]').map(label)));
    const parents = plan.hidden.map(({ element }) => element.parentElement);
    const others = plan.columns.filter(
      (column) => !column.contains(plan.body ?? null) || !parents.includes(column.parentElement),
    );
    expect(others.map(label)).toEqual([]);
  });

  it('names outermost elements, once, in order', () => {
    const elements = plan.hidden.map(({ element }) => element);
    const within = elements.filter((element) => elements.some((other) => other !== element && other.contains(element)));
    expect(within.map(label)).toEqual([]);
    expect(elements).toEqual([...document.querySelectorAll('*')].filter((element) => elements.includes(element)));
  });
});

describe('planDeclutter', () => {
  it('leaves a list alone', () => {
    const { document, url } = open('list.html');
    expect(planDeclutter(document, url)).toEqual({
      body: undefined,
      bodyBy: undefined,
      headline: undefined,
      hidden: [],
      unsafe: [],
      columns: [],
      empty: [],
      kept: [],
    });
  });

  it.each(names.filter((name) => name !== 'unlisted.html'))('%s: keeps the article also without a rule', (name) => {
    const { document, url } = open(name);
    const { hidden, bodyBy } = planDeclutterBy(undefined, document, url);
    const lost = [...document.querySelectorAll('[data-keep]')].filter((kept) =>
      hidden.some(({ element }) => element.contains(kept)),
    );
    expect(lost.map(label)).toEqual([]);
    expect(bodyBy).toBe('content');
    expect(hidden.length).toBeGreaterThan(2);
  });

  it('names the rules that would cost a part of the article, and hides nothing by them', () => {
    const html = readFileSync(join(FIXTURES, 'onecms.html'), 'utf8');
    // The site gives the class of its side column to the box of the text, and that of a banner to a photo with a caption.
    const changed = html
      .replace('class="b-maincontent"', 'class="l-sidebar"')
      .replace('<figure', '<figure class="c-banner"');
    const { document, url } = parse(changed);
    const { unsafe, hidden } = planDeclutter(document, url);
    expect(unsafe).toEqual(['.l-sidebar', '.c-banner']);
    expect(hidden.filter(({ element }) => element.querySelector('[data-body]') ?? element.matches('figure'))).toEqual(
      [],
    );
    expect(hidden.map(({ element }) => element.className)).toContain('l-sidebar');
  });

  it('keeps time and lead photo from rules of the site', () => {
    const html = readFileSync(join(FIXTURES, 'vccorp.html'), 'utf8');
    const changed = html
      .replace('class="detail-top"', 'class="detail-top sharefb"')
      .replace('<div class="detail-cmain">', '<div class="c-banner" id="lead"><img src="a.jpg"></div>$&');
    const { document, url } = parse(changed);
    const { unsafe, hidden } = planDeclutter(document, url);
    expect(unsafe).toEqual(['.sharefb', '.c-banner']);
    const lost = hidden.filter(({ element }) => element.querySelector('.detail-time') ?? element.matches('#lead'));
    expect(lost).toEqual([]);
  });

  it('names the element of the headline', () => {
    const { document, url } = open('vnexpress.html');
    expect(planDeclutter(document, url).headline?.className).toBe(document.querySelector('h1')?.className);
  });

  it('knows a repeated headline without a rule', () => {
    const { document, url } = open('vnexpress.html');
    const repeated = planDeclutterBy(undefined, document, url).hidden.filter(
      ({ reason }) => reason === 'repeated-headline',
    );
    expect(repeated.map(({ element }) => element.className)).toEqual(['topbar-sticky']);
  });

  it('goes by the content where the rule names little of the text', () => {
    const html = readFileSync(join(FIXTURES, 'zce.html'), 'utf8');
    const stale = html
      .replace('article__body zce-content-body cms-body', 'story-text')
      .replace('class="cms-relate"', 'class="zce-content-body"');
    const { document, url } = parse(stale);
    const { body, bodyBy } = planDeclutter(document, url);
    expect([body?.className, bodyBy]).toEqual(['story-text', 'content']);
  });

  it('keeps every part of a text in several containers', () => {
    const html = readFileSync(join(FIXTURES, 'mastercms.html'), 'utf8');
    const end = html.indexOf('<p data-keep>Sản phẩm');
    const parted = `${html.slice(0, end)}</div><div class="qc"></div><div class="__MASTERCMS_CONTENT">${html.slice(end)}`;
    for (const isRuled of [true, false]) {
      const { document, url } = parse(parted);
      const { hidden } = planDeclutterBy(isRuled ? siteOf(url) : undefined, document, url);
      const last = [...document.querySelectorAll('p[data-keep]')].at(-1);
      expect(last?.textContent).toContain('Sản phẩm');
      expect(hidden.filter(({ element }) => element.contains(last ?? null))).toEqual([]);
    }
  });

  it.each(names)('%s: hides nothing of what the reader keeps, nor what holds it, and all else as before', (name) => {
    const { document, url } = open(name);
    const before = planDeclutter(document, url);
    for (const { element: kept } of before.hidden) {
      kept.setAttribute('data-kept', '');
      const { hidden, unsafe } = planDeclutterBy(siteOf(url), document, url, [':broken(x)', '[data-kept]']);
      kept.removeAttribute('data-kept');
      const others = before.hidden.filter(({ element }) => element !== kept);
      expect(hidden.map(({ element }) => label(element))).toEqual(others.map(({ element }) => label(element)));
      // A rule that the reader overrules is not stale.
      expect(unsafe).toEqual(before.unsafe);
    }
  });

  it('hides what stands beside a kept block in a hidden one', () => {
    const html = readFileSync(join(FIXTURES, 'onecms.html'), 'utf8');
    const weather = '<div class="thoi-tiet">Hà Nội đêm nay có mưa nhỏ</div>';
    const { document, url } = parse(html.replace('<div class="l-sidebar" data-hide="sidebar">', `$&${weather}`));
    const { hidden } = planDeclutterBy(siteOf(url), document, url, ['.thoi-tiet']);
    const inSidebar = hidden.filter(({ element }) => element.closest('.l-sidebar'));
    expect(inSidebar.map(({ element }) => element.className)).toEqual(['c-box']);
  });

  it.each([
    ['an empty document', ''],
    [
      'no text',
      '<link rel=canonical href=https://vnexpress.net/mot-bai-viet-khong-co-chu-nao-4712345.html><h1>Một bài viết không có chữ nào</h1>',
    ],
    ['a frameset', '<frameset><frame></frameset>'],
    [
      'members that a page put in place of its own',
      '<form><input name=parentElement><input name=children><input name=textContent></form>',
    ],
  ])('reads %s', (_what, html) => {
    const { document, url } = parse(html);
    expect(
      planDeclutter(document, url || 'https://vnexpress.net/mot-bai-viet-khong-co-chu-nao-4712345.html').hidden,
    ).toEqual([]);
  });
});

describe('a form whose fields are named as the members of an element', () => {
  // jsdom keeps its own members before named fields; browsers do not (LegacyOverrideBuiltIns), so it is done by hand.
  it.each(['textContent', 'matches', 'closest', 'getAttribute', 'contains'])('%s', (name) => {
    const { document, url } = open('onecms.html');
    const form = document.createElement('form');
    form.innerHTML = '<input name="q">';
    document.body.prepend(form);
    const without = planDeclutter(document, url);
    Object.defineProperty(form, name, { value: form.firstChild });
    expect(planDeclutter(document, url)).toEqual(without);
    expect(without.hidden.length).toBeGreaterThan(2);
  });
});
