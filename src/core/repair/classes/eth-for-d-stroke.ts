import { isMarkedLetter } from '../../vietnamese/letters';
import { isSyllable } from '../../vietnamese/syllable';
import { eachToken } from '../../vietnamese/tokens';
import type { DamageClass, Finding } from '../damage-class';
import { SUSPECTS } from '../gate';

/*
 * Ð (eth, U+00D0) and Ɖ (African D, U+0189) look like Đ (U+0110): code page 1252 has eth where 1258 has đ, and old
 * keyboards wrote it. Vietnamese has neither; Icelandic and Faroese have ð inside and behind words, where Vietnamese has
 * no đ.
 */

const ETH = /[ÐðƉɖ]/;
const ANY_ETH = /[ÐðƉɖ]/g;
const ABBREVIATION = /^[\p{Lu}]{1,7}$/u;
/** No other language has đ before such letters. */
const VIETNAMESE_ONLY = /[ăơư\u1ea0-\u1ef9]/i;
/** Closer than this, the same word with a sound Đ says that the text compares the two. */
const COMPARISON_REACH = 24;

/** A syllable that sound text of no language has; and what only the rest of the text can prove. */
const SYLLABLE_GAIN = 5;
const OTHER_GAIN = 2;

export const ethForDStroke: DamageClass = {
  id: 'eth-for-d-stroke',
  suspect: SUSPECTS['eth-for-d-stroke'],
  find(text) {
    const found: Finding[] = [];
    const isVietnamese = VIETNAMESE_ONLY.test(text);
    eachToken(text, (start, end) => {
      const token = text.slice(start, end);
      if (!ETH.test(token)) return;
      const after = token.replace(ANY_ETH, (letter) => (letter === letter.toUpperCase() ? 'Đ' : 'đ'));
      const isCertain = isSyllable(after) || (isVietnamese && ABBREVIATION.test(after));
      if ((!isCertain && !mayBeVietnamese(after)) || isCompared(text, start, end, after)) return;
      found.push(
        isCertain
          ? { start, end, after, isCertain, gain: SYLLABLE_GAIN, confidence: 0.98 }
          : { start, end, after, isCertain, gain: OTHER_GAIN, confidence: 0.9 },
      );
    });
    return found;
  },
  isProven: ({ strong }) => strong > 0,
};

/** An abbreviation (HĐND), a name that begins with Đ, or a word that lost the blank in it. */
function mayBeVietnamese(after: string): boolean {
  return ABBREVIATION.test(after) || VIETNAMESE_ONLY.test(after) || (after.startsWith('Đ') && hasNoOtherMarks(after));
}

function hasNoOtherMarks(word: string): boolean {
  for (let i = 1; i < word.length; i++)
    if (word.charCodeAt(i) > 0x7f && !isMarkedLetter(word.charCodeAt(i))) return false;
  return true;
}

function isCompared(text: string, start: number, end: number, after: string): boolean {
  return text.slice(Math.max(0, start - COMPARISON_REACH), end + COMPARISON_REACH).includes(after);
}
