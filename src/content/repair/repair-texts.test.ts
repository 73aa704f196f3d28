import { describe, expect, it } from 'vitest';
import { createDiagnosis, type Diagnosis } from '../../core/repair';
import { type FoundDamage, observeTexts, repairTexts } from './repair-texts';

/** Runs to the end. @returns what came of it, and how often it rested */
function run<T>(work: Generator<void, T>): { readonly result: T; readonly rests: number } {
  for (let rests = 0; ; rests++) {
    const { done, value } = work.next();
    if (done) return { result: value, rests };
  }
}

function findIn(texts: readonly string[], diagnosis: Diagnosis = createDiagnosis()): readonly FoundDamage[] {
  run(observeTexts(diagnosis, texts));
  return run(repairTexts(diagnosis, texts, () => false)).result;
}

function wordsOf({ repairs }: FoundDamage): unknown {
  return repairs.map(({ start, end, before, after }) => [start, end, before, after]);
}

describe('repairTexts', () => {
  it('tells of each of several texts where it is damaged', () => {
    const found = findIn(['Аại biểu', '', 'Nhiều người', 'nhiửu người Аà Nẵng']);
    expect(found.map(wordsOf)).toEqual([
      [[0, 1, 'А', 'Đ']],
      [],
      [],
      [
        [3, 4, 'ử', 'ề'],
        [12, 13, 'А', 'Đ'],
      ],
    ]);
  });

  it('takes no text for the beginning of the next one', () => {
    const texts = ['Ã', '¡o dài, nón lá', 'Hà Ná»', '™i'];
    const alone = texts.map((text) => findIn([text])[0]?.repairs);
    expect(findIn(texts).map(({ repairs }) => repairs)).toEqual(alone);
    expect(findIn([texts.join('')]).map(wordsOf)).not.toEqual([[]]);
  });

  it('tells of each what nothing can restore', () => {
    const found = findIn(['Hồ Gươm', 'ông T\ufffd\ufffd\ufffdg nói']);
    expect(found.map(({ unresolved }) => unresolved.map(({ start, end }) => [start, end]))).toEqual([[], [[4, 9]]]);
  });

  it('is final only where all of them are', () => {
    expect(findIn(['Nhiều người', 'Hà Nội']).every(({ isFinal }) => isFinal)).toBe(true);
    expect(findIn(['Nhiều người', 'ông T\ufffd\ufffd\ufffdg nói']).some(({ isFinal }) => isFinal)).toBe(false);
  });

  it('rests within a long text, and finds as much there', () => {
    const sentence = 'Nhiửu Аại biểu đến từ Аà Nẵng. ';
    const long = sentence.repeat(2000);
    const diagnosis = createDiagnosis();
    expect(run(observeTexts(diagnosis, ['Hà Nội', long])).rests).toBeGreaterThan(2);
    const { result, rests } = run(repairTexts(diagnosis, ['Hà Nội', long], () => false));
    expect(rests).toBeGreaterThan(2);
    const [, found] = result;
    expect(found?.repairs).toHaveLength(3 * 2000);
    expect(found?.repairs.every(({ start, end, before }) => long.slice(start, end) === before)).toBe(true);
  });
});
