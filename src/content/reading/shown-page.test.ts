import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../core/metadata/article';
import { ShownPage } from './shown-page';

const FIRST = 'https://baochi.vn/cau-moi-thong-xe-100001.html';
const SECOND = 'https://baochi.vn/lua-chin-som-100002.html';

function open(url = FIRST) {
  const html = `<head><link rel="canonical" href="${FIRST}"></head><body><h1>Cầu mới thông xe trước Tết</h1></body>`;
  const { window } = new JSDOM(html, { url });
  const { document } = window;
  const heading = document.querySelector('h1');
  const link = document.querySelector('link');
  const go = (address: string, headline?: string, canonical?: string) => {
    window.history.pushState({}, '', address);
    if (heading && headline !== undefined) heading.textContent = headline;
    if (canonical !== undefined) link?.setAttribute('href', canonical);
  };
  const nest = (levels: number) => {
    let inner = document.body;
    for (let i = 0; i < levels; i++) inner = inner.appendChild(document.createElement('div'));
  };
  return { shown: new ShownPage(document, undefined), go, nest };
}

function articleWith(url: string): Article {
  const provenance = { url: { source: 'document', key: 'link', others: [] } };
  return { url, provenance } as unknown as Article;
}

describe('ShownPage', () => {
  it('begins another page with another address and another headline', () => {
    const { shown, go } = open();
    const first = shown.viewId;
    expect(shown.follow()).toBe(false);
    go(SECOND, 'Lúa chín sớm hơn mọi năm');
    expect(shown.follow()).toBe(true);
    expect(shown.viewId).not.toBe(first);
    expect(shown.follow()).toBe(false);
  });

  it('waits where the address is new and the article is not there yet', () => {
    const { shown, go } = open();
    go(SECOND);
    expect(shown.follow()).toBe(false);
    go(SECOND, 'Lúa chín sớm hơn mọi năm');
    expect(shown.follow()).toBe(true);
  });

  it.each(['#binh-luan', '?utm_source=zalo', '?xem=anh'])('stays with an address of the same article: %s', (more) => {
    const { shown, go } = open();
    go(FIRST + more);
    expect(shown.follow()).toBe(false);
    expect(shown.withOwnLink(articleWith(FIRST)).url).toBe(FIRST);
  });

  it('stays with a headline that is rewritten, or repaired before the address is tidied', () => {
    const { shown, go } = open(`${FIRST}?xem=anh`);
    go(`${FIRST}?xem=anh`, 'Cầu mới thông xe sớm');
    expect(shown.follow()).toBe(false);
    shown.textSettled();
    go(FIRST);
    expect(shown.follow()).toBe(false);
  });

  it('takes no headline of another page for a repaired one', () => {
    const { shown, go } = open();
    go(SECOND, 'Lúa chín sớm hơn mọi năm');
    shown.textSettled();
    expect(shown.follow()).toBe(true);
  });

  it('gives an article its address where the canonical link is that of a page before', () => {
    const { shown, go } = open();
    go(`${SECOND}?utm_source=zalo`, 'Lúa chín sớm hơn mọi năm');
    shown.follow();
    expect(shown.withOwnLink(articleWith(FIRST))).toMatchObject({
      url: SECOND,
      provenance: { url: { source: 'address', others: [{ source: 'document', value: FIRST }] } },
    });
    go(FIRST, 'Cầu mới thông xe trước Tết');
    shown.follow();
    expect(shown.withOwnLink(articleWith(FIRST)).url).toBe(FIRST);
  });

  it('keeps a canonical link that is new with its page, also when it comes late', () => {
    const { shown, go } = open();
    const canonical = 'https://baochi.vn/100002.html';
    go(SECOND, 'Lúa chín sớm hơn mọi năm');
    shown.follow();
    go(SECOND, undefined, canonical);
    shown.follow();
    expect(shown.withOwnLink(articleWith(canonical)).url).toBe(canonical);
    go('https://baochi.vn/gio-mua-100003.html', 'Gió mùa về trong đêm');
    shown.follow();
    expect(shown.withOwnLink(articleWith(canonical)).url).toBe('https://baochi.vn/gio-mua-100003.html');
  });

  it.each([
    [500, false],
    [700, true],
  ])('finds no headline where a script has nested %d elements: %s', (levels, isUnread) => {
    const { shown, go, nest } = open();
    nest(levels);
    go(SECOND);
    expect(shown.follow()).toBe(isUnread);
  });

  it('is another view when the page is come back to', () => {
    const { shown } = open();
    const first = shown.viewId;
    shown.begin();
    expect(shown.viewId).not.toBe(first);
  });
});
