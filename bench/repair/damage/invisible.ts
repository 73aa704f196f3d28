import { isSyllable } from '../../../src/core/vietnamese/syllable';
import type { Damage } from './damage';
import { pick } from './random';

const ZERO_WIDTH = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'];
const SHARE_OF_WORDS = 0.15;
const ANY_INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Puts one of `signs` inside words here and there. In a foreign word it may be its author's hint where to break it. */
function inside(id: string, signs: readonly string[]): Damage {
  return {
    id,
    apply(text, random) {
      let isReversible = !ANY_INVISIBLE.test(text);
      const damaged = text.replace(/\p{L}{2,}/gu, (word) => {
        if (random() >= SHARE_OF_WORDS) return word;
        isReversible &&= isSyllable(word);
        const place = 1 + Math.floor(random() * (word.length - 1));
        return word.slice(0, place) + pick(signs, random) + word.slice(place);
      });
      return { text: damaged, original: text, isReversible };
    },
  };
}

export const invisible: readonly Damage[] = [
  inside('soft hyphen inside words', ['\u00ad']),
  inside('zero-width characters inside words', ZERO_WIDTH),
];
