import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { names, PageMeasures } from './page-measures';

const LONG = 'Cây cầu mới bắc qua sông đã mở cho xe qua lại hai chiều từ sáng nay, sớm hơn dự định một tháng rưỡi.';
const PAGE = `<header><a href="/"><img src="/logo.png"></a><form><input type="hidden"><input name="q"></form></header>
  <main><h1>Cầu mới mở cho xe</h1><p>${LONG}</p><div><span>${LONG}</span> <b>Và thêm.</b></div>
  <figure><img src="/cau.jpg"><figcaption>Cầu mới. Ảnh: An</figcaption></figure>
  <p>Ngắn. <a href="/khac.html">${LONG}</a></p><script>${LONG}</script></main>
  <aside><p>${LONG}</p><a href="/x.html"><img src="/x.jpg"><b>Tin khác</b></a></aside><footer>Tòa soạn</footer>`;

function pageOf(): { root: Element; all: Element[] } {
  const { document } = new JSDOM(PAGE).window;
  return { root: document.documentElement, all: [...document.querySelectorAll('*')] };
}

/** What is told of each element, by its name. */
function told(measures: PageMeasures, elements: readonly Element[]) {
  return elements.map((element) => {
    const { text, linkText, prose, links, media, fields } = measures.of(element);
    return { name: element.localName, text, linkText, prose, links, media, fields };
  });
}

describe('what the elements of a page hold', () => {
  it('is told by their texts, links, pictures and fields', () => {
    const { root, all } = pageOf();
    const of = (name: string) => told(new PageMeasures(root), all).find((measure) => measure.name === name);
    const spanned = LONG.length + 'Và thêm.'.length;
    expect(of('main')).toEqual({
      name: 'main',
      text:
        'Cầu mới mở cho xe'.length + LONG.length + spanned + 'Cầu mới. Ảnh: An'.length + 'Ngắn.'.length + LONG.length,
      linkText: LONG.length,
      prose: LONG.length + spanned,
      links: 1,
      media: 1,
      fields: 0,
    });
    expect(of('header')).toMatchObject({ text: 0, links: 1, media: 0, fields: 1 });
    expect(of('aside')).toMatchObject({ linkText: 'Tin khác'.length, prose: LONG.length, links: 1, media: 0 });
    expect(of('script')).toMatchObject({ text: 0 });
  });

  it('is the same whatever was asked first', () => {
    const { root, all } = pageOf();
    const expected = told(new PageMeasures(root), all);
    expect(told(new PageMeasures(root), all.toReversed()).toReversed()).toEqual(expected);
    const skipping = new PageMeasures(root);
    skipping.proseOutside(names('main aside'));
    expect(told(skipping, all)).toEqual(expected);
    const [a, b] = [skipping, new PageMeasures(root)].map((measures) => [...measures.paragraphs().values()].sort());
    expect(a).toEqual(b);
  });

  it('leaves out the prose of what is not asked for', () => {
    const { root, all } = pageOf();
    const measures = new PageMeasures(root);
    const whole = measures.of(root).prose;
    expect(new PageMeasures(root).proseOutside(names('aside'))).toBe(whole - LONG.length);
    expect(new PageMeasures(root).proseOutside(names('main aside'))).toBe(0);
    expect(told(measures, all)[0]?.prose).toBe(whole);
  });
});

it('elements begin one before another as they stand in the page', () => {
  const { root, all } = pageOf();
  const measures = new PageMeasures(root);
  const wrong = all.flatMap((a, i) => all.filter((b, k) => measures.isBefore(a, b) !== i < k).map((b) => [a, b]));
  expect(wrong).toEqual([]);
});
