import { type Dispatch, type StateUpdater, useCallback, useEffect, useState } from 'preact/hooks';
import type { VisitOrder } from '../../platform/history-messages';
import { askBackground } from '../../platform/messaging';
import { reportError } from '../../platform/report-error';
import { errorText } from '../error-text';
import { type Listing, withKnownRows, withRows } from './listing';

/** As many visits as fill a screen: they come with the answer, so that it never shows empty rows. */
const FIRST_ROWS = 40;

interface UsedListing {
  /** The last answer; undefined until there is one. */
  readonly listing: Listing | undefined;
  /** Why the last question has no answer. */
  readonly failure: string | undefined;
  readonly change: Dispatch<StateUpdater<Listing | undefined>>;
  /** Asks the same again. */
  readonly refresh: () => void;
}

/** What a query finds. While the reader types, the last answer stays until the next one is there. */
export function useListing(query: string, order: VisitOrder): UsedListing {
  const [listing, change] = useState<Listing>();
  const [failure, setFailure] = useState<string>();
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let isStale = false;
    find(query, order).then(
      (found) => {
        if (isStale) return;
        change((last) => withKnownRows(found, last));
        setFailure(undefined);
      },
      (error: unknown) => {
        if (!isStale) setFailure(errorText('search of the history', error));
      },
    );
    return () => {
      isStale = true;
    };
  }, [query, order, turn]);

  const refresh = useCallback(() => setTurn((last) => last + 1), []);
  useIndexing(listing?.unindexed ?? 0, refresh);
  return { listing, failure, change, refresh };
}

/** Has the articles put into the index that are not in it yet, some at a time; what they answer is found then. */
function useIndexing(unindexed: number, refresh: () => void): void {
  useEffect(() => {
    if (unindexed === 0) return;
    askBackground('indexMore').then(
      (left) => {
        if (left < unindexed) refresh();
      },
      // The list says itself that some may be missing.
      (error: unknown) => reportError('search index', error),
    );
  }, [unindexed, refresh]);
}

async function find(query: string, order: VisitOrder): Promise<Listing> {
  const found = await askBackground('findVisits', query, order);
  const first = found.ids.slice(0, FIRST_ROWS);
  return withRows({ ...found, query, order, rows: new Map() }, first, await askBackground('listVisits', first, query));
}
