import type { DamageClass } from '../damage-class';

/** Letters that no charset of one byte leaves when it is misread. */
const SOUND_LETTER = /[ăơưđ\u1ea0-\u1ef9]/i;
/** So many words of one text are no chance. */
const FEWEST_WORDS = 3;

/**
 * A charset that is rarely met and has a letter for every sign: single words among sound letters are another damage by
 * chance ("tiếng s¤ng"), and need the page's proof.
 */
export function amongSoundLetters(damage: DamageClass): DamageClass {
  return {
    ...damage,
    find(text) {
      const findings = damage.find(text);
      if (findings.length >= FEWEST_WORDS || !SOUND_LETTER.test(text)) return findings;
      return findings.map((finding) => ({ ...finding, isCertain: false }));
    },
  };
}
