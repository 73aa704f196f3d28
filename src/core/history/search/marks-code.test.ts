import { describe, expect, it } from 'vitest';
import { type Tone, TONES } from '../../vietnamese/letters';
import { ONSETS, RIMES } from '../../vietnamese/rimes';
import { isSyllable } from '../../vietnamese/syllable';
import { SYLLABLE_EXCEPTIONS } from '../../vietnamese/syllable-exceptions';
import { addTone } from '../../vietnamese/tone-placement';
import { byteOfCode, codeOfByte, marksCode } from './marks-code';
import { wordsOf } from './words';

/** Every syllable that Vietnamese spelling allows, and those that it does not know and newspapers print. */
function allSyllables(): string[] {
  const rimes = new Set(RIMES.flatMap(([, list]) => list.split(' ')));
  const letters = ONSETS.flatMap((onset) => [...rimes].map((rime) => onset + rime));
  const tones: readonly Tone[] = Object.values(TONES);
  const spelled = letters.flatMap((each) => tones.map((tone) => addTone(each, tone)));
  return [...new Set(spelled.filter(isSyllable)), ...SYLLABLE_EXCEPTIONS];
}

describe('marksCode', () => {
  it('tells all syllables apart that have the same letters', () => {
    const spellings = new Map<string, Set<string>>();
    for (const { folded, exact } of allSyllables().flatMap(wordsOf)) {
      const key = `${folded} ${marksCode(exact)}`;
      spellings.set(key, (spellings.get(key) ?? new Set()).add(exact));
    }
    expect(spellings.size).toBeGreaterThan(10_000);
    expect([...spellings.values()].filter(({ size }) => size > 1)).toEqual([]);
  });

  it('is the same for both places of a tone mark, as words have one of them', () => {
    for (const [a = '', b = ''] of [
      ['hoà', 'hòa'],
      ['thuý', 'thúy'],
      ['khoẻ', 'khỏe'],
    ]) {
      expect(wordsOf(a).map(({ exact }) => marksCode(exact))).toEqual(wordsOf(b).map(({ exact }) => marksCode(exact)));
    }
  });

  it('fits a byte for words of any length and script', () => {
    for (const word of ['', 'thu', 'đường', 'ăâêôơư'.repeat(10), 'москва', '𝒜', '2026']) {
      const code = marksCode(word);
      expect(byteOfCode(code)).toBeGreaterThanOrEqual(0);
      expect(byteOfCode(code)).toBeLessThan(256);
      expect(codeOfByte(byteOfCode(code))).toBe(code);
    }
  });
});
