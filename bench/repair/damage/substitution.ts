import type { Damage } from './damage';
import { MARKED_LETTERS } from './letters';

/** Signs that any newsroom types: “ and ” may become the same, and what is left tells neither. */
const USUAL_SIGNS = '“”‘’–—…•';

interface Options {
  /** What the text is brought to before the damage: what is to be found again. */
  readonly prepare?: (text: string) => string;
  /** Letters that the damaging side cannot tell from others: a text that has one is lost. */
  readonly isLost?: (letter: string) => boolean;
}

/**
 * Damage that changes each character by itself. It is reversible for a text whose characters all have an image of their
 * own, unless a character that stays looks like a whole image or like the end of one.
 * @param imageOf what a character outside ASCII becomes; itself where it stays
 */
export function substitution(id: string, imageOf: (character: string) => string, options: Options = {}): Damage {
  const { prepare = (text: string) => text, isLost = () => false } = options;
  const isUnique = uniqueness(imageOf, (letter) => prepare(letter) === letter && !isLost(letter));
  return {
    id,
    apply(text) {
      const original = prepare(text);
      let damaged = '';
      let isReversible = true;
      for (const character of original) {
        const isAscii = character <= '\u007f';
        const image = isAscii ? character : imageOf(character);
        if (!isAscii && (isLost(character) || !isUnique(character, image))) isReversible = false;
        damaged += image;
      }
      return { text: damaged, original, isReversible };
    },
  };
}

/** Tells of a character and its image whether no other character leads to the same. */
function uniqueness(
  imageOf: (character: string) => string,
  isInUse: (letter: string) => boolean,
): (character: string, image: string) => boolean {
  // Other signs that look like a letter's image are asked about where a text has them.
  const known = [...MARKED_LETTERS.keys(), ...Array.from(USUAL_SIGNS)].filter(isInUse);
  const owners = new Map<string, string[]>();
  const tails = new Set<string>();
  for (const letter of known) {
    const image = imageOf(letter);
    owners.set(image, [...(owners.get(image) ?? []), letter]);
    for (const tail of Array.from(image).slice(1)) tails.add(tail);
  }
  return (character, image) => {
    if (image === '' || (owners.get(image) ?? []).some((owner) => owner !== character)) return false;
    return image !== character || !tails.has(character);
  };
}
