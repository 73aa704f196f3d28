import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Site } from '../sites/site';
import { findHeadline } from './find-headline';

const TITLE = 'Cầu đi bộ qua rạch Lá khánh thành';
const find = (body: string, head = `<title>${TITLE} - Báo Ven Rạch</title>`, site?: Site) =>
  findHeadline(new JSDOM(`<head>${head}</head><body>${body}</body>`).window.document, site)?.id;

describe('findHeadline', () => {
  it.each([
    ['the heading that the title repeats', `<h1>Báo Ven Rạch</h1><h1 id="a">${TITLE}</h1>`],
    ['the heading with the most words', `<h1>Cầu đi bộ</h1><h1 id="a">${TITLE}</h1>`],
    ['a heading in capitals and with other quotes', `<h1 id="a">“${TITLE.toUpperCase()}”</h1>`],
    ['a heading longer than the title', `<h1 id="a">${TITLE} - Báo Ven Rạch trước năm học mới</h1>`],
    ['a text outside headings', `<div><span id="a">${TITLE}</span></div>`],
    ['a text parted by a line break', `<div id="a">Cầu đi bộ qua rạch Lá<br>khánh thành</div>`],
    ['a text parted by an inline element', `<p id="a">Cầu <b>đi bộ</b> qua rạch Lá khánh thành</p>`],
    ['the text, not links to it', `<a href="/x">${TITLE}</a><h2 id="a">${TITLE}</h2>`],
    ['the text, not the path to it', `<nav><span>${TITLE}</span></nav><h2 id="a">${TITLE}</h2>`],
    ['the only heading, where no title repeats it', '<h1 id="a">Một tên khác</h1>'],
    ['the only heading that is no link', '<h1><a href="/">Trang nhà</a></h1><h1 id="a">Một tên khác</h1>'],
  ])('is %s', (_what, body) => {
    expect(find(body)).toBe('a');
  });

  it.each([
    ['the newspaper that leads home', '<h1><a href="https://venrach.net/">Báo Ven Rạch</a></h1>'],
    ['several headings that no title repeats', '<h1>Một tên</h1><h1>Tên khác</h1>'],
    ['the newspaper in a text of its own', '<div>Báo Ven Rạch</div>'],
    ['a heading in the footer', '<footer><h1>Báo Ven Rạch</h1></footer>'],
    ['an empty heading', '<h1> </h1>'],
  ])('is not %s', (_what, body) => {
    expect(find(body)).toBeUndefined();
  });

  it('is not the newspaper before the headline in the title', () => {
    const head = `<title>Cổng thông tin Ven Rạch - ${TITLE}</title>`;
    const body = `<h1><a href="/">Cổng thông tin Ven Rạch</a></h1><div id="a">${TITLE}</div>`;
    expect(find(body, head)).toBe('a');
  });

  it('is what the rule of the site names, before all', () => {
    const site: Site = { hosts: [], body: 'article', clutter: [], metadata: { title: '.tieu-de' } };
    expect(find(`<h1>${TITLE}</h1><p class="tieu-de"></p><p class="tieu-de" id="a">Tên khác</p>`, '', site)).toBe('a');
  });
});
