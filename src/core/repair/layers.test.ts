import { describe, expect, it } from 'vitest';
import { composeRepairs } from './layers';
import { applyEdits, type ClassEdit, type Repair } from './repair';

const edit = (start: number, end: number, after: string, id = 'b'): ClassEdit => ({
  start,
  end,
  after,
  confidence: 0.9,
  class: id,
});
const repair = (start: number, end: number, before: string, after: string): Repair => ({
  start,
  end,
  before,
  after,
  confidence: 0.8,
  class: 'a',
});

describe('composeRepairs', () => {
  it('moves what the second layer did back to the first text', () => {
    const text = 'xxx giữa cuối';
    const first = [repair(0, 3, 'xxx', 'đầu dài')];
    const middle = applyEdits(text, first);
    const composed = composeRepairs(text, first, middle, [edit(middle.indexOf('cuối'), middle.length, 'hết')]);
    expect(composed).toEqual([
      { start: 0, end: 3, before: 'xxx', after: 'đầu dài', confidence: 0.8, class: 'a' },
      { start: 9, end: 13, before: 'cuối', after: 'hết', confidence: 0.9, class: 'b' },
    ]);
  });

  it('makes one repair of two that touch the same text, as sure as the less sure one', () => {
    const first = [repair(1, 4, '&x;', 'Ã'), repair(4, 7, '&y;', '¡')];
    const composed = composeRepairs('c&x;&y;', first, 'cÃ¡', [edit(1, 3, 'á')]);
    expect(composed).toEqual([{ start: 1, end: 7, before: '&x;&y;', after: 'á', confidence: 0.8, class: 'a+b' }]);
  });

  it('forgets a repair that the second layer took back', () => {
    expect(composeRepairs('abc', [repair(1, 2, 'b', 'x')], 'axc', [edit(1, 2, 'b')])).toEqual([]);
  });
});
