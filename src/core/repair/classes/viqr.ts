import { isSyllable } from '../../vietnamese/syllable';
import { bestPath, type Choice } from '../best-path';
import { readMarks, readViqrWord } from '../charsets/viqr-word';
import type { DamageClass, Finding } from '../damage-class';
import { remembered } from '../remembered';

/*
 * VIQR (RFC 1456): Vietnamese in ASCII, each mark a sign behind its letter: "Vie^.t Nam", "DDa?ng". The signs are also
 * punctuation, so that a text is read only when nearly all words that have them as no punctuation stands are syllables.
 */

/** Letters, each vowel with the signs that may follow it. */
const WORD = /(?<![\p{L}\p{M}\d])(?:[b-df-hj-np-tv-xz]|(?:[aeo]\^|[ou]\+|a\(|[aeiouy])[`'?~.]?)+/giu;
/** What follows in addresses and program text. */
const CODE_BEHIND = /[\p{L}\d@/\\_=]/u;
const LONGEST_WORD = 12;
/** A letter alone may be a variable: e^(x/2). */
const TWO_LETTERS = /[a-z].*[a-z]/i;
/** A letter's quality, or Đ, and a tone inside a word: no punctuation stands so. */
const QUALITY = /[aeo]\^|[ou]\+|a\(|dd[aeiouy]/i;
const INNER_TONE = /[`'?~.][a-z]/i;
const ANY_MARK = /[\^(+`'?~.]|dd/i;

/** What a text has to show. A tone alone may be an apostrophe or a dot. */
const QUALITY_POINTS = 2;
const LEAST_POINTS = 5;
const LEAST_SHARE = 0.8;
/** So many words prove a page; its shortest texts show little. */
const PROVEN_WORDS = 10;
const GAIN = 8;
/** Words return. */
const MOST_KNOWN_WORDS = 10_000;

export const viqr: DamageClass = {
  id: 'viqr',
  // More than the gate's: a page that has vie^.c has so^ng and vu~ tru., too.
  suspect: /[\^+`~'?.](?<=[aeiouy].)[a-z`'?~.]/i,
  find(text) {
    const words = wordsOf(text);
    const points = words.map(({ word }) => pointsOf(word));
    const right = points.reduce((sum, one) => sum + Math.max(0, one), 0);
    const all = points.reduce((sum, one) => sum + Math.abs(one), 0);
    if (right === 0 || right < LEAST_SHARE * all) return [];
    return findingsOf(text, words, right >= LEAST_POINTS && points.includes(QUALITY_POINTS));
  },
  isProven: ({ strong }) => strong >= PROVEN_WORDS,
};

interface Word {
  readonly word: string;
  readonly start: number;
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index: start }) => ({ word, start })).filter(
    ({ word, start }) =>
      word.length <= LONGEST_WORD && ANY_MARK.test(word) && !CODE_BEHIND.test(text.charAt(start + word.length)),
  );
}

/** What a word speaks for VIQR: below 0 where it should be a syllable and is none. */
const pointsOf = remembered(MOST_KNOWN_WORDS, (word): number => {
  if (!TWO_LETTERS.test(word)) return 0;
  const points = QUALITY.test(word) ? QUALITY_POINTS : INNER_TONE.test(word) ? 1 : 0;
  if (points === 0) return 0;
  const isRight = isSyllable(readMarks(word)) || isSyllable(readMarks(word.slice(0, -1)));
  return isRight ? points : -points;
});

function findingsOf(text: string, words: readonly Word[], isCertain: boolean): Finding[] {
  const choices = words.flatMap(({ word, start }): Choice[] => {
    const end = start + word.length;
    const candidates = readViqrWord(word, text, end);
    return candidates.length === 0 ? [] : [{ start, end, candidates }];
  });
  return bestPath(text, choices).flatMap(({ start, end, chosen }) =>
    chosen.text === text.slice(start, end)
      ? []
      : [{ start, end, after: chosen.text, confidence: 0.95, gain: GAIN, isCertain }],
  );
}
