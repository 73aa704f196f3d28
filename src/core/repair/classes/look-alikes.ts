import { compose } from '../../vietnamese/compose';
import { syllableWeight } from '../../vietnamese/frequency';
import { isSyllable } from '../../vietnamese/syllable';
import type { DamageClass, Finding } from '../damage-class';
import { SUSPECTS } from '../gate';
import { AGAINST_COPYING, BORROWED_MARK, CYRILLIC_ABBREVIATIONS, LOOK_ALIKES } from '../look-alike-letters';

/*
 * Letters of other alphabets that look like Latin ones: typed on a Cyrillic keyboard, read by a scanner, or written on purpose
 * so that a text cannot be searched or copied. A word of another alphabet alone is a name, a model number, or Russian, and
 * stays: only words of mixed alphabets, and a few abbreviations, are read.
 */

/** Letters with zeros for o among them, and with dots. */
const WORD = /[\p{L}¢][\p{L}\p{M}¢0]*(?:\.[\p{L}\p{M}¢0]+)*/gu;
const PART = /[\p{L}\p{M}¢0]+/gu;
const LATIN = /\p{Script=Latin}/u;
const NOT_LATIN = /[^\p{Script=Latin}\p{M}]/u;
const ODD_LATIN = /[\u0250-\u02af\u1d00-\u1dbf]/;
/** Letters of Skolt Sami, Berber and others, whose words may be syllables by chance: ǥu. */
const RARE_LATIN = /[ƔƚƢƣȽǤǥɣ]/;
const VIETNAMESE_ONLY = /[ăơưđ\u1ea0-\u1ef9]/i;
const VIETNAMESE_MARK = /[\u00c0-\u01b0\u1ea0-\u1ef9]/;
/** Of words that are no syllables: so long, Latin but for one letter with Latin ones around it. */
const LATIN_BUT_ONE = /^\p{Script=Latin}{2,}[^\p{Script=Latin}\p{M}]\p{Script=Latin}+$/u;
const LEAST_LATIN_LENGTH = 5;
const LONGEST_ABBREVIATION = 4;
/** Rarer syllables with few marks may be a foreign name that is one by chance. */
const LEAST_WEIGHT = -13;

/** What stands for a letter in either case; the letters around tell which. */
const WITHOUT_CASE = /[\u0ec00¢Һ]/g;
const AMONG_CAPITALS = /^(?=.+\p{Lu})\P{Ll}+$/u;

const SYLLABLE_GAIN = 8;
const OTHER_GAIN = 4;

export const lookAlikes: DamageClass = {
  id: 'look-alikes',
  suspect: SUSPECTS['look-alikes'],
  find(text) {
    const found: Finding[] = [];
    for (const { 0: word, index: start } of text.matchAll(WORD)) {
      const whole = word.includes('.') && AGAINST_COPYING.test(word) ? readWord(word.replaceAll('.', '')) : undefined;
      if (whole) {
        found.push({ start, end: start + word.length, ...whole });
        continue;
      }
      for (const { 0: part, index } of word.matchAll(PART)) {
        const finding = readWord(part);
        if (finding) found.push({ start: start + index, end: start + index + part.length, ...finding });
      }
    }
    return found;
  },
  isProven: ({ strong }) => strong > 0,
};

function readWord(word: string): Omit<Finding, 'start' | 'end'> | undefined {
  if (!isOdd(word)) return undefined;
  const after = inLatin(word);
  if (after === undefined) return undefined;
  if (!LATIN.test(word) && !AGAINST_COPYING.test(word)) {
    return CYRILLIC_ABBREVIATIONS.has(after)
      ? { after, isCertain: true, gain: OTHER_GAIN, confidence: 0.9 }
      : undefined;
  }
  if (isSyllable(after) && !mayBeDStroke(word)) {
    const isForeign = !NOT_LATIN.test(word) && RARE_LATIN.test(word);
    const isCertain = isForeign
      ? VIETNAMESE_ONLY.test(after)
      : VIETNAMESE_MARK.test(after) || syllableWeight(after) > LEAST_WEIGHT;
    return { after, isCertain, gain: SYLLABLE_GAIN, confidence: 0.97 };
  }
  const isLatinWord = word.length >= LEAST_LATIN_LENGTH && LATIN_BUT_ONE.test(word);
  return isLatinWord ? { after, isCertain: true, gain: OTHER_GAIN, confidence: 0.9 } : undefined;
}

/** Whether a word has a letter or mark that Vietnamese has not. */
function isOdd(word: string): boolean {
  return NOT_LATIN.test(word.replaceAll('0', '')) || ODD_LATIN.test(word) || AGAINST_COPYING.test(word);
}

/** А among Latin letters is what a lossy table makes of Đ, where that makes a syllable, or an abbreviation. */
function mayBeDStroke(word: string): boolean {
  const rest = word.replaceAll('\u0410', '');
  if (rest.length === word.length || NOT_LATIN.test(rest)) return false;
  const isAbbreviation = word.length <= LONGEST_ABBREVIATION && word === word.toUpperCase();
  return isAbbreviation || (word.startsWith('\u0410') && isSyllable('đ' + rest.toLowerCase()));
}

/** A word with Latin letters only; `undefined` where a letter looks like none. */
function inLatin(word: string): string | undefined {
  let latin = '';
  for (const letter of word.replace(BORROWED_MARKS, '').normalize('NFD')) {
    const read = LOOK_ALIKES.get(letter) ?? (/[\p{Script=Latin}\p{M}]/u.test(letter) ? letter : undefined);
    if (read === undefined) return undefined;
    latin += read;
  }
  return inCaseOfRest(compose(latin.normalize('NFC')), word);
}

function inCaseOfRest(read: string, word: string): string {
  const cased = word.replace(WITHOUT_CASE, '-');
  if (cased === word) return read;
  return AMONG_CAPITALS.test(cased) ? read.toUpperCase() : read.charAt(0) + read.slice(1).toLowerCase();
}

const BORROWED_MARKS = new RegExp(BORROWED_MARK.source, 'gu');
