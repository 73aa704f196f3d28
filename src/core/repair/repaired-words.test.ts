import { describe, expect, it } from 'vitest';
import type { Repair } from './repair';
import { repairedWords } from './repaired-words';

/** A repair of each place of a text where a letter stands. */
function repairsOf(raw: string, letter: string, after: string): Repair[] {
  return [...raw.matchAll(new RegExp(letter, 'gu'))].map(({ index }) => {
    return { start: index, end: index + letter.length, before: letter, after, class: 'lossy-table', confidence: 1 };
  });
}

function wordsOf(raw: string, letter = 'ử', after = 'ề') {
  return [...repairedWords(raw, repairsOf(raw, letter, after))].map((word) => `${word.before} → ${word.after}`);
}

describe('repairedWords', () => {
  it.each([
    ['from blank to blank', 'Có nhiửu nơi', ['nhiửu → nhiều']],
    ['between signs', '“điửu”, nói rằng (nhiửu)', ['điửu → điều', 'nhiửu → nhiều']],
    ['at the ends of the text', 'vử đử', ['vử → về', 'đử → đề']],
    ['with marks and digits', 'e\u0302nhử2', ['e\u0302nhử2 → e\u0302nhề2']],
    [
      'with letters outside the basic plane',
      '.\u{10330}ử\u{10331} \u{1f600}ử',
      ['\u{10330}ử\u{10331} → \u{10330}ề\u{10331}', 'ử → ề'],
    ],
    ['with all repairs in them, each once', 'nghửử ử', ['nghửử → nghềề', 'ử → ề']],
  ])('are whole: %s', (_name, raw, words) => {
    expect(wordsOf(raw)).toEqual(words);
  });

  it('are no longer than words are, however long their letters go on', () => {
    const [word] = wordsOf(`${'a'.repeat(100)}ử${'b'.repeat(100)}`);
    expect(word).toBe(`${'a'.repeat(40)}ử${'b'.repeat(40)} → ${'a'.repeat(40)}ề${'b'.repeat(40)}`);
  });

  it('are found in linear time in a text that is one word: else this takes longer than a test may', () => {
    const raw = 'ử'.repeat(100_000);
    const words = [...repairedWords(raw, repairsOf(raw, 'ử', 'ề'))];
    expect(words.map(({ start, end }) => [start, end])).toEqual([[0, 100_000]]);
  });
});
