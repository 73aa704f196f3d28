import { nameOf } from '../../src/core/article-page';

/** Attributes that people who build pages name things by. */
const NAMING = ['id', 'class', 'role', 'type', 'itemprop', 'data-role', 'data-type', 'data-module', 'rel'];
/** A name in these letters, of a few words: longer ones may be a headline. */
const NAME = /^[\w:.-]{1,40}$/;
const MOST_WORDS = 5;

/** The attributes of an element by which a rule may name it, with a space before each; addresses and texts are made up. */
export function shownAttributes(element: Element): string {
  const shown = NAMING.flatMap((name) => {
    const names = (element.getAttribute(name) ?? '').split(/\s+/).filter(isName);
    return names.length > 0 ? [` ${name}="${names.join(' ')}"`] : [];
  });
  return shown.join('') + (MADE_UP[nameOf(element)]?.(element) ?? '');
}

const MADE_UP: Readonly<Record<string, (element: Element) => string>> = {
  A: (element) => (element.hasAttribute('href') ? ` href="${isHome(element) ? '/' : '/ben-do-cu-100002.html'}"` : ''),
  IMG: () => ' src="/anh.svg" alt=""',
  VIDEO: () => ' src="/phim.mp4"',
  TIME: (element) => (element.hasAttribute('datetime') ? ' datetime="2026-01-12T08:15:00+07:00"' : ''),
};

function isHome(element: Element): boolean {
  return /^(?:https?:\/\/[^/]+)?\/?$/.test(element.getAttribute('href') ?? '');
}

function isName(name: string): boolean {
  return NAME.test(name) && name.split(/[-_]+/).length <= MOST_WORDS;
}
