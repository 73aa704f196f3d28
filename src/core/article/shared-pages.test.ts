import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { siteOf } from '../sites';
import { planDeclutter, planDeclutterBy } from './index';

/** What is known of a saved page: selectors of its text, of what is no article inside that, and of headline and sapo. */
interface Truth {
  readonly url: string;
  readonly body: string;
  readonly notArticleInsideBody: string | null;
  readonly head: string;
}

const PAGES = join(import.meta.dirname, '../../../../shared/pages');
const isHere = existsSync(PAGES);
if (!isHere) console.log('Skipped: the saved pages (../shared/pages) are not here.');

const SHORTEST_BLOCK = 25;
const UNSEEN = 'script,style,noscript,template,textarea,select,svg,iframe,object';
/** The article's time, which stays. */
const TIME = /^.{0,20}\d{1,2}[/-]\d{1,2}[/-]\d{4}.{0,40}$/;

/** The outermost elements that hold a text directly, of 25 characters or more. */
function blocksOf(document: Document): Element[] {
  const blocks: Element[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest(UNSEEN) ?? blocks.some((block) => block.contains(element))) continue;
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    if (hasText && textOf(element).length >= SHORTEST_BLOCK) blocks.push(element);
  }
  return blocks;
}

function textOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

function judge(name: string, truth: Truth, rules: 'site' | 'none') {
  const { document } = new JSDOM(readFileSync(join(PAGES, 'articles', `${name}.html`), 'utf8'), { url: truth.url })
    .window;
  const { hidden } = planDeclutterBy(rules === 'site' ? siteOf(truth.url) : undefined, document, truth.url);
  const isHidden = (element: Element) => hidden.some((block) => block.element.contains(element));
  const heads = [...document.querySelectorAll(truth.head)];
  const isHead = (element: Element) => heads.some((head) => head.contains(element) || element.contains(head));
  const body = document.querySelector(truth.body);
  const isBody = (element: Element) =>
    body?.contains(element) === true && !(truth.notArticleInsideBody && element.closest(truth.notArticleInsideBody));
  const blocks = blocksOf(document);
  const clutter = blocks.filter((block) => !isBody(block) && !isHead(block) && !TIME.test(textOf(block)));
  return {
    lost: [...blocks.filter(isBody), ...heads].filter(isHidden).map(textOf),
    left: clutter.filter((block) => !isHidden(block)).map(textOf),
    clutter: clutter.length,
  };
}

describe.skipIf(!isHere).each([
  ['site', 0.99],
  ['none', 0.95],
] as const)('saved articles, rules: %s', (rules, share) => {
  const truths = isHere ? (JSON.parse(readFileSync(join(PAGES, 'truth.json'), 'utf8')) as Record<string, Truth>) : {};

  it(`lose nothing, and at least ${share} of their clutter`, () => {
    const judged = Object.entries(truths).map(([name, truth]) => judge(name, truth, rules));
    expect(judged.flatMap(({ lost }) => lost)).toEqual([]);
    const all = judged.reduce((sum, { clutter }) => sum + clutter, 0);
    expect(all).toBeGreaterThan(150);
    expect(judged.flatMap(({ left }) => left).length).toBeLessThanOrEqual((1 - share) * all);
  }, 60_000);
});

describe.skipIf(!isHere)('saved lists', () => {
  it.each(isHere ? readdirSync(join(PAGES, 'lists')) : [])('%s stays as it is', (name) => {
    const { document } = new JSDOM(readFileSync(join(PAGES, 'lists', name), 'utf8')).window;
    const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '';
    expect(planDeclutter(document, canonical).hidden).toEqual([]);
  });
});
