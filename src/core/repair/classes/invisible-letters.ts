import { isSyllable } from '../../vietnamese/syllable';
import type { DamageClass, Finding } from '../damage-class';
import { SUSPECTS } from '../gate';

/*
 * Soft hyphens and zero-width characters in a syllable: left behind by converters (TCVN3 has its ư at the soft hyphen's
 * place) or put there against copying. Vietnamese never breaks a syllable, so that none is ever wanted inside one. Between
 * syllables they allow a line break and stay, as in longer foreign words.
 */

/** Soft hyphen, combining grapheme joiner, zero-width space and joiners, word joiner, byte order mark. */
const INVISIBLE = /[\u00ad\u034f\u200b-\u200d\u2060\ufeff]+/g;
/** Letters with invisible characters among them, and soft hyphens around them: these stand at no word's end. */
const WORD =
  /(?:(?<![\p{L}\p{M}\u00ad])\u00ad+)?[\p{L}\p{M}]+(?:[\u00ad\u034f\u200b-\u200d\u2060\ufeff]+[\p{L}\p{M}]+)*(?:\u00ad+)?/gu;
const ASCII_ONLY = /^[a-z]+$/i;
/** One of these tells what language a text is, and that no charset is to be read first: "ch", soft hyphen, "a" may be TCVN3's chưa. */
const VIETNAMESE_ONLY = /[ăơưđ\u1ea0-\u1ef9]/i;

const MARKED_GAIN = 8;
const ASCII_GAIN = 2;

export const invisibleLetters: DamageClass = {
  id: 'invisible-letters',
  suspect: SUSPECTS['invisible-letters'],
  find(text) {
    const found: Finding[] = [];
    const isVietnamese = VIETNAMESE_ONLY.test(text);
    for (const { 0: word, index: start } of text.matchAll(WORD)) {
      const after = word.replace(INVISIBLE, '');
      if (after.length === word.length || !isSyllable(after)) continue;
      const isMarked = !ASCII_ONLY.test(after);
      const gain = isMarked ? MARKED_GAIN : ASCII_GAIN;
      found.push({
        start,
        end: start + word.length,
        after,
        isCertain: isMarked || isVietnamese,
        gain,
        confidence: 0.98,
      });
    }
    return found;
  },
  isProven: ({ strong }) => strong > 0,
};
