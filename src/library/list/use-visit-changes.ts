import { type Dispatch, type StateUpdater, useCallback } from 'preact/hooks';
import type { Visit } from '../../core/history/visit';
import type { ListedVisit } from '../../platform/history-messages';
import { type Listing, withoutVisits, withRows, withVisit } from './listing';

/** What befalls the visits of the listing that is shown. */
export function useVisitChanges(change: Dispatch<StateUpdater<Listing | undefined>>) {
  const onRows = useCallback(
    (asked: readonly number[], loaded: readonly ListedVisit[]) =>
      change((last) => last && withRows(last, asked, loaded)),
    [change],
  );
  const onChanged = useCallback(
    (id: number, visit: Visit | undefined) =>
      change((last) => last && (visit ? withVisit(last, id, visit) : withoutVisits(last, new Set([id])))),
    [change],
  );
  return { onRows, onChanged };
}
