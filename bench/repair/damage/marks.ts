import type { Damage } from './damage';
import { MARKED_LETTERS } from './letters';
import type { Random } from './random';

/** A tone written behind the letter that has it. */
function halfDecomposed(letter: string): string {
  const parts = MARKED_LETTERS.get(letter);
  return parts === undefined ? letter : parts.base + parts.tone;
}

/** The tone before the circumflex, breve or horn: an order that Unicode keeps apart from the usual one. */
function reordered(letter: string): string {
  const parts = MARKED_LETTERS.get(letter);
  if (parts === undefined || parts.tone === '') return letter.normalize('NFD');
  const [base = '', ...quality] = Array.from(parts.base.normalize('NFD'));
  return base + parts.tone + quality.join('');
}

function decomposing(id: string, change: (letter: string, random: Random) => string): Damage {
  return {
    id,
    apply(text, random) {
      const damaged = Array.from(text)
        .map((letter) => (MARKED_LETTERS.has(letter) ? change(letter, random) : letter))
        .join('');
      return { text: damaged, original: text, isReversible: !/\p{M}/u.test(text) };
    },
  };
}

export const marks: readonly Damage[] = [
  decomposing('decomposed', (letter) => letter.normalize('NFD')),
  decomposing('half decomposed', halfDecomposed),
  decomposing('decomposed, marks in another order', reordered),
  decomposing('decomposed here and there', (letter, random) => (random() < 0.3 ? letter.normalize('NFD') : letter)),
];
