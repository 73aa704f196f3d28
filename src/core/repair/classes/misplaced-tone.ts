import { syllableWeight } from '../../vietnamese/frequency';
import { QUALITIES, qualityOf } from '../../vietnamese/letters';
import { wellPlacedTone } from '../../vietnamese/tone-placement';
import { eachToken } from '../../vietnamese/tokens';
import type { DamageClass, Finding } from '../damage-class';
import { SUSPECTS } from '../gate';

/*
 * A tone mark on a plain vowel beside one with a quality of its own: nhìêu, đựơc. Input methods and converters left it
 * there. "tòan" and "hòa" are ways to type, and stay.
 */

/** What code page 1258 makes of ố and ộ: another damage. */
const COMBINING_AS_LETTER = /[âêô][ìò]/i;
/** Rarer syllables are hardly what was meant. */
const LEAST_WEIGHT = -14;
const GAIN = 6;

export const misplacedTone: DamageClass = {
  id: 'misplaced-tone',
  suspect: SUSPECTS['misplaced-tone'],
  find(text) {
    const found: Finding[] = [];
    eachToken(text, (start, end) => {
      if (end - start < 2 || end - start > 7) return;
      const token = text.slice(start, end);
      const after = wellPlacedTone(token);
      if (
        after === undefined ||
        COMBINING_AS_LETTER.test(token) ||
        !movesToQuality(token, after) ||
        syllableWeight(after) < LEAST_WEIGHT
      )
        return;
      found.push({ start, end, after, isCertain: true, gain: GAIN, confidence: 0.95 });
    });
    return found;
  },
  isProven: () => true,
};

/** Whether the vowel that gets the tone has a quality. */
function movesToQuality(token: string, after: string): boolean {
  for (let i = token.length - 1; i >= 0; i--) {
    if (token[i] !== after[i]) return qualityOf(after.charCodeAt(i)) !== QUALITIES.plain;
  }
  return false;
}
