import { describe, expect, it } from 'vitest';
import { distribute } from './distribute';

const repair = (start: number, end: number, after: string) => ({
  start,
  end,
  before: '',
  after,
  class: 'x',
  confidence: 1,
});

describe('distribute', () => {
  it.each([
    { name: 'no repair', pieces: ['một', 'hai'], repairs: [], expected: ['một', 'hai'] },
    { name: 'inside one piece', pieces: ['a?b', 'c'], repairs: [repair(1, 2, 'X')], expected: ['aXb', 'c'] },
    { name: 'whole piece', pieces: ['?', 'ng'], repairs: [repair(0, 1, 'Đ')], expected: ['Đ', 'ng'] },
    { name: 'across two pieces', pieces: ['aÃ', '´b'], repairs: [repair(1, 3, 'ô')], expected: ['aô', 'b'] },
    { name: 'across three pieces', pieces: ['1', '23', '4'], repairs: [repair(0, 4, 'X')], expected: ['X', '', ''] },
    {
      name: 'two in a piece and one across',
      pieces: ['a?b?', '?c?'],
      repairs: [repair(1, 2, 'X'), repair(3, 5, 'Y'), repair(6, 7, 'Z')],
      expected: ['aXbY', 'cZ'],
    },
    { name: 'empty pieces', pieces: ['', 'a?', ''], repairs: [repair(1, 2, 'XY')], expected: ['', 'aXY', ''] },
    { name: 'a removal at a border', pieces: ['và\u00a0', ' b'], repairs: [repair(2, 3, '')], expected: ['và', ' b'] },
  ])('$name', ({ pieces, repairs, expected }) => {
    expect(distribute(pieces, repairs)).toEqual(expected);
  });
});
