import { compose } from '../../vietnamese/compose';
import { syllableWeight } from '../../vietnamese/frequency';
import { isSyllable } from '../../vietnamese/syllable';
import { eachToken } from '../../vietnamese/tokens';
import type { DamageClass, Finding } from '../damage-class';
import { SUSPECTS } from '../gate';

/*
 * Combining marks behind their letters, all (e◌̂◌́) or the tones only (ê◌́): from macOS file names, PDF, and converters. It
 * looks right in good fonts only, is not found by searching, and no other repair reads it.
 */

const COMBINING_MARK = /[\u0300-\u036f]/;
/** Letters that no language but Vietnamese has: one of them tells what language a text is. */
const VIETNAMESE_ONLY =
  /[ươ\u1ea4-\u1eb7\u1ebe-\u1ec7\u1ed0-\u1ee3\u1ee8-\u1ef1\u1ea2\u1ea3\u1eba\u1ebb\u1ece\u1ecf\u1ee6\u1ee7]/i;
/** At least so many of the words with combining marks must be syllables, or the text is of another language. */
const LEAST_SHARE = 0.5;

/** Syllables more frequent than this speak for Vietnamese, rarer ones a little against it; how much is enough. In nats. */
const NEUTRAL_WEIGHT = -12;
const RARE_LOSS = -2;
const CERTAIN_WEIGHT = 12;

const SYLLABLE_GAIN = 8;
const OTHER_GAIN = 1;

export const decomposed: DamageClass = {
  id: 'decomposed',
  suspect: SUSPECTS.decomposed,
  find(text) {
    const found: Finding[] = [];
    let marked = 0;
    let syllables = 0;
    let weight = 0;
    const isVietnameseText = VIETNAMESE_ONLY.test(text);
    eachToken(text, (start, end) => {
      const token = text.slice(start, end);
      if (!COMBINING_MARK.test(token)) return;
      marked++;
      const after = compose(token).normalize('NFC');
      const isVietnamese = isSyllable(after);
      if (isVietnamese) {
        syllables++;
        weight += Math.max(RARE_LOSS, syllableWeight(after) - NEUTRAL_WEIGHT);
      }
      if (after === token || COMBINING_MARK.test(after)) return;
      const isCertain = isVietnamese && (isVietnameseText || VIETNAMESE_ONLY.test(after));
      found.push({ start, end, after, isCertain, gain: isVietnamese ? SYLLABLE_GAIN : OTHER_GAIN, confidence: 0.99 });
    });
    if (syllables < LEAST_SHARE * marked) return [];
    return weight > CERTAIN_WEIGHT ? found.map((finding) => ({ ...finding, isCertain: true })) : found;
  },
  isProven: ({ strong }) => strong > 0,
};
