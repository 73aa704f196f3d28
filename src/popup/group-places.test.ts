import { expect, it } from 'vitest';
import { groupPlaces } from './group-places';

const place = (before: string, after: string, damage: string, confidence: number) => ({
  ...{ before, after, confidence },
  class: damage,
  isKept: false,
});

it('puts the same repairs together, by class, and trusts a group no more than its least sure place', () => {
  const groups = groupPlaces([
    place('Аảng', 'Đảng', 'lossy-table', 0.99),
    place('nhiửu', 'nhiều', 'lossy-table', 0.9),
    place('Ðảng', 'Đảng', 'eth-for-d-stroke', 1),
    place('Аảng', 'Đảng', 'lossy-table', 0.95),
    // The same letters read otherwise are another repair.
    place('nhiửu', 'nhiễu', 'lossy-table', 0.8),
  ]);
  expect([...groups]).toEqual([
    [
      'lossy-table',
      [
        { ...place('Аảng', 'Đảng', 'lossy-table', 0.95), times: 2 },
        { ...place('nhiửu', 'nhiều', 'lossy-table', 0.9), times: 1 },
        { ...place('nhiửu', 'nhiễu', 'lossy-table', 0.8), times: 1 },
      ],
    ],
    ['eth-for-d-stroke', [{ ...place('Ðảng', 'Đảng', 'eth-for-d-stroke', 1), times: 1 }]],
  ]);
});
