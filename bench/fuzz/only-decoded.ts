import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import type { Repair } from '../../src/core/repair';
import { remembered } from '../../src/core/repair/remembered';
import { couldBecome, type Writing } from './could-become';
import { WRITINGS } from './writings';

type Rewriting = Pick<Repair, 'before' | 'after' | 'class'>;

const VIETNAMESE = /^[a-zđ]\p{M}*$/iu;
/** Signs of typography; not what markup is made of. */
const SIGN = /^(?![<>&"'`=])[\p{P}\p{S}\p{Zs}]$/u;
/** The bytes from 0x80 that a layer below is made of. */
const BYTE = /^[\u0080-\u009f]$/;
/** Characters that are not printed and that newspapers have: they part and join words and emoji, and hide nothing. */
const JOINING = /^[\u00ad\u200b\u200d\ufe0e\ufe0f\ufeff]$/;

/** Classes whose damage could have been done to any character, so that any may come of it. */
const OF_ANY_LETTERS = /^utf8-as-|^html-entities$/;
/** Classes whose signs are made of digits, too. */
const OF_DIGITS = /^html-entities$|^low-byte$/;
/** GBK has two bytes in a character. */
const MOST_GROWTH = 2;

/** Classes of which it is known exactly what they may make of a text. */
const EXACT: Readonly<Record<string, (before: string, after: string) => boolean>> = {
  'html-entities': (before, after) => unescaped(before).has(after),
  decomposed: hasSameMarks,
  'misplaced-tone': hasSameMarks,
  'invisible-letters': (before, after) => before.replace(/[\u00ad\u034f\u200b-\u200d\u2060\ufeff]/g, '') === after,
  'eth-for-d-stroke': (before, after) => before.replace(/[ðɖ]/g, 'đ').replace(/[ÐƉ]/g, 'Đ') === after,
};

/**
 * Throws where a repair writes what its damage does not hold: so that no page, whatever it feigns, makes the extension write
 * what is not there. Independent of the engine's tables: it knows what each class may write, not how it reads.
 * @param left, right the characters that stand beside it: what is the same before and after is left out of a repair
 */
export function assertOnlyDecoded(repair: Rewriting, left = '', right = ''): void {
  assertMayWrite(repair);
  assertInverse(repair, left, right);
}

/** The part of it that holds wherever a text was cut to be read: which characters a class may write, and how many. */
export function assertMayWrite({ before, after, class: name }: Rewriting): void {
  const classes = name.split('+');
  const told = JSON.stringify({ name, before, after });
  const had = new Set(before);
  const isAny = classes.some((each) => OF_ANY_LETTERS.test(each));
  const mayBeMarkup = classes.includes('html-entities');
  for (const character of after) {
    if (had.has(character)) continue;
    const isLetter = isAny ? /^[\p{L}\p{M}\p{N}]$/u.test(character) : VIETNAMESE.test(character.normalize('NFD'));
    const isSign = SIGN.test(character) || (mayBeMarkup && /^[<>&"'`=]$/.test(character));
    const isHidden = isAny && (BYTE.test(character) || JOINING.test(character));
    assert(isLetter || isSign || isHidden, `writes U+${character.codePointAt(0)?.toString(16) ?? ''}: ${told}`);
  }
  if (!classes.some((each) => OF_DIGITS.test(each))) assert.equal(digitsOf(after), digitsOf(before), told);
  assert(after.length <= MOST_GROWTH * before.length, `grows: ${told}`);
  const exact = EXACT[name];
  if (exact) assert(exact(before, after), told);
}

function assertInverse({ before, after, class: name }: Rewriting, left: string, right: string): void {
  const classes = name.split('+');
  const writings = classes.flatMap((each) => WRITINGS[each] ?? []);
  if (writings.length < classes.length) return;
  const shown = withoutHidden(before, writings);
  const isWhole = ['', left].some((from) =>
    ['', right].some((to) => couldBecome(from + after + to, from + shown + to, writings)),
  );
  assert(isWhole, JSON.stringify({ name, before, after }));
}

/** Characters that no repair writes: it leaves out the bytes that they were misread as. */
const HIDDEN = Array.from('\u200c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069');

function withoutHidden(damaged: string, writings: readonly Writing[]): string {
  const images = writings.filter(({ isLayered }) => isLayered).flatMap(({ imagesOf }) => HIDDEN.flatMap(imagesOf));
  return images.reduce((text, image) => text.replaceAll(image, ''), damaged);
}

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** What an HTML parser reads, once or several times: text may have been escaped twice. */
const unescaped = remembered(1000, (text) => {
  const read = new Set<string>();
  for (let now = text; !read.has(now); now = JSDOM.fragment(now.replaceAll('<', '&lt;')).textContent) read.add(now);
  return read;
});

/** The same letters and marks, wherever a mark stands in its word. */
function hasSameMarks(before: string, after: string): boolean {
  const sorted = (text: string) => Array.from(text.normalize('NFD')).sort().join('');
  return sorted(before) === sorted(after);
}
