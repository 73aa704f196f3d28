import { describe, expect, it } from 'vitest';
import { addTo, documentList } from './document-list';
import { emptySet } from './document-set';
import { RankedIds } from './ranked-ids';
import type { Matches } from './ranking';

/** @param ranks by the number of a document; none where it is no answer */
function matches(ranks: readonly (number | undefined)[]): Matches {
  const answers = emptySet(ranks.length);
  addTo(answers, documentList([...ranks.keys()].filter((document) => ranks[document] !== undefined)));
  return { answers, ranks: Uint32Array.from(ranks, (rank) => rank ?? 0) };
}

const NONE: ReadonlySet<number> = new Set();

describe('RankedIds', () => {
  it('has the best first, then the newest, of segments in whatever order', () => {
    const older = [matches([1, undefined, 2, 1]), [10, 20, 30, 40]] as const;
    const newer = [matches([2, 1]), [50, 60]] as const;
    const among = [matches([1, 2]), [15, 55]] as const;
    for (const segments of [
      [newer, older, among],
      [among, older, newer],
    ]) {
      const found = new RankedIds();
      for (const [answers, ids] of segments) found.addAll(answers, ids, NONE);
      expect(found.inOrder()).toEqual([55, 50, 30, 60, 40, 15, 10]);
    }
  });

  it('leaves out what is gone', () => {
    const found = new RankedIds();
    found.addAll(matches([1, 1, 1]), [10, 20, 30], new Set([20]));
    expect(found.inOrder()).toEqual([30, 10]);
  });
});
