import { isSyllable } from '../../../src/core/vietnamese/syllable';
import type { Damage } from './damage';

/** Where a converter knew the letters with tone only, the four others kept the look of their cp1258 bytes in cp1252. */
const RESIDUE: Readonly<Record<string, string>> = { ư: 'ý', ơ: 'õ', ă: 'ã', đ: 'ð', Ư: 'Ý', Ơ: 'Õ', Ă: 'Ã', Đ: 'Ð' };
const WAS: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(RESIDUE).map(([was, is]) => [is, was]));

function replaced(word: string, table: Readonly<Record<string, string>>): string {
  return Array.from(word, (letter) => table[letter] ?? letter).join('');
}

/** Whether a word of the damaged text is a syllable as it stands and as it may have been: võ and vơ, đã and đă. */
function isTie(word: string): boolean {
  const was = replaced(word, WAS);
  return was !== word && isSyllable(word) && isSyllable(was);
}

export const residue: readonly Damage[] = [
  {
    id: 'cp1258 residue: ý õ ã ð for ư ơ ă đ',
    apply(text) {
      const damaged = replaced(text, RESIDUE);
      const words = damaged.match(/\p{L}+/gu) ?? [];
      return { text: damaged, original: text, isReversible: !words.some(isTie) };
    },
  },
];
