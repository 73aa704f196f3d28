import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { planDeclutterBy } from '../article/plan-declutter';
import { readArticleBy } from '../metadata/read-article';
import { isTooDeep, standsTooDeep } from './is-too-deep';

const PARAGRAPH = '<p>Sáng nay cây cầu mới đã mở cho xe qua lại hai chiều, sớm hơn dự định một tháng rưỡi.</p>';
const LINK = 'https://vidu.vn/cau-moi-mo-cho-xe-qua-lai-20261125.html';

/** An article with elements nested so deep beside its text, as only a script can nest them; every tenth has a text. */
function nested(levels: number): Document {
  const { document } = new JSDOM(`<title>Cầu mới mở cho xe</title><article><h1>Cầu mới đã mở cho xe qua lại</h1>
    ${PARAGRAPH.repeat(12)}<div></div></article><p>Hết.</p>`).window;
  let inner = document.querySelector('div') as Element;
  for (let level = 0; level < levels; level++) {
    if (level % 10 === 0) inner.append('Cầu mới mở cho xe, và dòng chữ này ai mà đọc.');
    inner = inner.appendChild(document.createElement('div'));
  }
  return document;
}

type Member = (this: unknown, ...args: unknown[]) => unknown;

/** How often the DOM is asked for what is around an element, in it, or beside it. */
function questions(document: Document, ask: () => unknown): number {
  const { Element, Node, TreeWalker } = document.defaultView as unknown as Record<string, { prototype: object }>;
  let count = 0;
  const restore: (() => void)[] = [];
  const counted = (member?: Member): Member =>
    function (this: unknown, ...args) {
      count++;
      return member?.apply(this, args);
    };
  const watch = (type: { prototype: object } | undefined, name: string) => {
    const own = type && Object.getOwnPropertyDescriptor(type.prototype, name);
    if (!type || !own) throw new Error(`no ${name}`);
    const { get, value } = own as { get?: Member; value?: Member };
    Object.defineProperty(type.prototype, name, {
      configurable: true,
      ...(get ? { get: counted(get) } : { value: counted(value) }),
    });
    restore.push(() => Object.defineProperty(type.prototype, name, own));
  };
  for (const name of ['closest', 'matches', 'querySelector', 'querySelectorAll']) watch(Element, name);
  for (const name of ['parentElement', 'textContent', 'contains']) watch(Node, name);
  // jsdom itself walks by nextNode where it is asked for a selector.
  for (const name of ['firstChild', 'nextSibling', 'parentNode']) watch(TreeWalker, name);
  ask();
  for (const each of restore) each();
  return count;
}

describe('a page whose elements are nested deep', () => {
  it('is read as deep as parsers nest, and left alone where it is deeper', () => {
    expect(isTooDeep(nested(590))).toBe(false);
    expect(isTooDeep(nested(610))).toBe(true);
    const deep = Array.from(nested(610).querySelectorAll('div'), standsTooDeep);
    expect(deep.lastIndexOf(false)).toBeGreaterThan(590);
    expect(deep.indexOf(true)).toBe(deep.lastIndexOf(false) + 1);
    expect(Array.from(nested(610).querySelectorAll('p'), standsTooDeep)).not.toContain(true);
    expect(planDeclutterBy(undefined, nested(100), LINK).body?.localName).toBe('article');
    expect(planDeclutterBy(undefined, nested(2000), LINK).body).toBeUndefined();
  });

  it('is asked no more the deeper it is', () => {
    const asked = [1000, 3000].map((levels) => {
      const document = nested(levels);
      return questions(document, () => {
        planDeclutterBy(undefined, document, LINK);
        readArticleBy(undefined, document, LINK, { now: 0 });
      });
    });
    expect(asked[0]).toBeGreaterThan(0);
    expect(asked[1]).toBe(asked[0]);
  });
});
