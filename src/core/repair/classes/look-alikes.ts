import { compose } from '../../vietnamese/compose';
import { syllableWeight } from '../../vietnamese/frequency';
import { isSyllable } from '../../vietnamese/syllable';
import type { DamageClass, Finding } from '../damage-class';
import { SUSPECTS } from '../gate';
import { BORROWED_MARK, CYRILLIC_ABBREVIATIONS, LOOK_ALIKES } from '../look-alike-letters';

/*
 * Letters of other alphabets that look like Latin ones: typed on a Cyrillic keyboard, read by a scanner, or written on purpose
 * so that a text cannot be searched or copied. A word of another alphabet alone is a name, a model number, or Russian, and
 * stays: only words of mixed alphabets, and a few abbreviations, are read.
 */

const WORD = /[\p{L}\p{M}¢]+/gu;
const LATIN = /\p{Script=Latin}/u;
const NOT_LATIN = /[^\p{Script=Latin}\p{M}]/u;
const ODD_LATIN = /[\u0250-\u02af\u1d00-\u1dbf]/;
const VIETNAMESE_MARK = /[\u00c0-\u01b0\u1ea0-\u1ef9]/;
/** Of words that are no syllables: so long, Latin but for one letter with Latin ones around it. */
const LATIN_BUT_ONE = /^\p{Script=Latin}{2,}[^\p{Script=Latin}\p{M}]\p{Script=Latin}+$/u;
const LEAST_LATIN_LENGTH = 5;
/** Rarer syllables with few marks may be a foreign name that is one by chance. */
const LEAST_WEIGHT = -13;

const SYLLABLE_GAIN = 8;
const OTHER_GAIN = 4;

export const lookAlikes: DamageClass = {
  id: 'look-alikes',
  suspect: SUSPECTS['look-alikes'],
  find(text) {
    const found: Finding[] = [];
    for (const { 0: word, index: start } of text.matchAll(WORD)) {
      if (!NOT_LATIN.test(word) && !ODD_LATIN.test(word) && !BORROWED_MARK.test(word)) continue;
      const finding = readLookAlikes(word);
      if (finding) found.push({ start, end: start + word.length, ...finding });
    }
    return found;
  },
  isProven: ({ strong }) => strong > 0,
};

function readLookAlikes(word: string): Omit<Finding, 'start' | 'end'> | undefined {
  const after = inLatin(word);
  if (after === undefined) return undefined;
  if (!LATIN.test(word)) {
    return CYRILLIC_ABBREVIATIONS.has(after)
      ? { after, isCertain: true, gain: OTHER_GAIN, confidence: 0.9 }
      : undefined;
  }
  if (isSyllable(after) && !startsWithRussianA(word)) {
    const isCertain = VIETNAMESE_MARK.test(after) || syllableWeight(after) > LEAST_WEIGHT;
    return { after, isCertain, gain: SYLLABLE_GAIN, confidence: 0.97 };
  }
  const isLatinWord = word.length >= LEAST_LATIN_LENGTH && LATIN_BUT_ONE.test(word);
  return isLatinWord ? { after, isCertain: true, gain: OTHER_GAIN, confidence: 0.9 } : undefined;
}

/** А before Latin letters is what a lossy table makes of Đ, and how Russian names begin. */
function startsWithRussianA(word: string): boolean {
  return word.startsWith('\u0410') && !NOT_LATIN.test(word.slice(1));
}

/** A word with Latin letters only; `undefined` where a letter looks like none. */
function inLatin(word: string): string | undefined {
  let latin = '';
  for (const letter of word.replace(BORROWED_MARKS, '').normalize('NFD')) {
    const read = LOOK_ALIKES.get(letter) ?? (/[\p{Script=Latin}\p{M}]/u.test(letter) ? letter : undefined);
    if (read === undefined) return undefined;
    latin += read;
  }
  return compose(latin.normalize('NFC'));
}

const BORROWED_MARKS = new RegExp(BORROWED_MARK.source, 'gu');
