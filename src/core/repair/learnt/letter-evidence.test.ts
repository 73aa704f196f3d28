import { describe, expect, it } from 'vitest';
import { letterEvidence } from './letter-evidence';

/** Words with a ¥ where syllables need an ệ, and one with a Ω for an ờ. */
const STRANGE = new Map([
  ['vi¥c', 3],
  ['hi¥n', 2],
  ['m¥nh', 1],
  ['nΩi', 9],
]);

const lettersOf = (fewest: { words: number; places: number }) =>
  letterEvidence(STRANGE, (word) => word, fewest).map(({ written }) => written);

describe('letterEvidence', () => {
  it('weighs every letter in doubt', () => {
    expect(letterEvidence(STRANGE, (word) => word, { words: 1, places: 1 })).toMatchObject([
      { written: '¥', was: 'ệ', words: 3, places: 6 },
      { written: 'Ω', words: 1, places: 9 },
    ]);
  });

  it('leaves out letters that too few words or places have', () => {
    expect(lettersOf({ words: 3, places: 6 })).toEqual(['¥']);
    expect(lettersOf({ words: 1, places: 7 })).toEqual(['Ω']);
    expect(lettersOf({ words: 4, places: 6 })).toEqual([]);
  });
});
