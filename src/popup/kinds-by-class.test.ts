import { expect, it } from 'vitest';
import { kindsByClass } from './kinds-by-class';

const kind = (before: string, damage: string) => ({
  ...{ before, after: 'Đảng', confidence: 1, times: 1, isKept: false },
  class: damage,
});

it('puts together what one class has damaged, in the order in which it comes', () => {
  const kinds = [kind('Аảng', 'lossy-table'), kind('Ðảng', 'eth-for-d-stroke'), kind('АẢNG', 'lossy-table')];
  expect([...kindsByClass(kinds)]).toEqual([
    ['lossy-table', [kinds[0], kinds[2]]],
    ['eth-for-d-stroke', [kinds[1]]],
  ]);
});
