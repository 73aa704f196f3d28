import { useEffect, useRef } from 'preact/hooks';
import type { ListedVisit } from '../../platform/history-messages';
import { askBackground } from '../../platform/messaging';
import { reportError } from '../../platform/report-error';
import type { Listing } from './listing';

/** Rows are asked for in whole batches, so that scrolling asks seldom; no screen has more than three of them. */
const BATCH = 50;
const MOST_BATCHES = 4;
/** Rows that are past sooner are never asked for. Milliseconds. */
const PASSING_MS = 40;

/**
 * Has the visits loaded that are in sight.
 * @param indexes of those in sight
 * @param onRows takes what was loaded for the ids that were asked for
 */
export function useRowsInSight(
  { ids, rows, query }: Listing,
  indexes: readonly number[],
  onRows: (asked: readonly number[], loaded: readonly ListedVisit[]) => void,
): void {
  const pending = useRef(new Set<number>());
  const batches = [...new Set(indexes.map((index) => Math.floor(index / BATCH)))].slice(0, MOST_BATCHES).join(' ');
  useEffect(() => {
    const asked = pending.current;
    const wanted = batches.split(' ').flatMap((batch) => ids.slice(Number(batch) * BATCH, (Number(batch) + 1) * BATCH));
    const missing = wanted.filter((id) => !rows.has(id) && !asked.has(id));
    if (missing.length === 0) return undefined;
    const timer = setTimeout(() => {
      for (const id of missing) asked.add(id);
      askBackground('listVisits', missing, query)
        .then((loaded) => onRows(missing, loaded))
        // The rows stay empty; they are asked for again when they are next in sight.
        .catch((error: unknown) => reportError('rows of the history', error))
        .finally(() => {
          for (const id of missing) asked.delete(id);
        });
    }, PASSING_MS);
    return () => clearTimeout(timer);
  }, [ids, rows, query, batches, onRows]);
}
