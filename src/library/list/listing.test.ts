import { describe, expect, it } from 'vitest';
import type { Visit } from '../../core/history/visit';
import type { ListedVisit } from '../../platform/history-messages';
import { type Listing, withKnownRows, withoutVisits, withRows, withVisit } from './listing';

function row(id: number, note = ''): ListedVisit {
  const article = {
    ...{
      title: `Bài ${id}`,
      authors: [],
      tags: [],
      url: `https://baosong.vn/${id}`,
      wordCount: 450,
      readingMinutes: 2,
    },
    ...{ published: undefined, modified: undefined, section: undefined, siteName: undefined },
    ...{ description: undefined, image: undefined, language: undefined, agency: undefined },
  };
  const visit: Visit = {
    ...{ id, key: `baosong.vn/${id}`, article, repairs: 0, hidden: 0, firstReadAt: id, lastReadAt: id, timesRead: 1 },
    ...{ activeMs: 0, depth: 0, progress: 'half-read', tags: [], note },
  };
  return { visit, titleMarks: [], hasText: true, notes: 0 };
}

function listing(ids: readonly number[], loaded: readonly number[], query = ''): Listing {
  return {
    ids,
    misunderstood: [],
    unchecked: 0,
    unindexed: 0,
    query,
    order: 'best',
    rows: new Map(loaded.map((id) => [id, row(id)])),
  };
}

const loadedIds = ({ rows }: Listing) => [...rows.keys()];

describe('withRows', () => {
  it('adds what came, and drops from the list what was asked for and did not come', () => {
    const changed = withRows(listing([5, 4, 3, 2], [5]), [4, 3], [row(3)]);
    expect(changed.ids).toEqual([5, 3, 2]);
    expect(loadedIds(changed)).toEqual([5, 3]);
  });

  it('forgets the rows that were loaded first when there are thousands', () => {
    const ids = Array.from({ length: 2200 }, (_, index) => index);
    const changed = withRows(listing(ids, ids.slice(0, 2000)), [2100], [row(2100)]);
    expect(changed.rows.size).toBe(2000);
    expect(changed.rows.has(0)).toBe(false);
    expect(changed.rows.has(2100)).toBe(true);
    expect(changed.ids).toHaveLength(2200);
  });
});

it('withKnownRows keeps rows of the same query alone, and newer ones before older', () => {
  const earlier = listing([3, 2], [3, 2]);
  const answer = { ...listing([4, 3, 2], [4]), rows: new Map([[3, row(3, 'mới')]]) };
  const known = withKnownRows(answer, earlier);
  expect(loadedIds(known)).toEqual([3, 2]);
  expect(known.rows.get(3)?.visit.note).toBe('mới');
  expect(loadedIds(withKnownRows(answer, listing([2], [2], 'hồ')))).toEqual([3]);
});

it('withoutVisits takes ids and rows out', () => {
  const changed = withoutVisits(listing([3, 2, 1], [3, 2]), new Set([2, 1]));
  expect(changed.ids).toEqual([3]);
  expect(loadedIds(changed)).toEqual([3]);
});

it('withVisit leaves a visit in its place under its new id', () => {
  const { visit } = row(9, 'ghi chú');
  const changed = withVisit(listing([3, 2, 1], [3, 2, 1]), 2, visit);
  expect(changed.ids).toEqual([3, 9, 1]);
  expect(changed.rows.get(9)?.visit.note).toBe('ghi chú');
  expect(changed.rows.has(2)).toBe(false);
});
