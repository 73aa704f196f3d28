import { type Dispatch, type StateUpdater, useCallback, useEffect, useRef, useState } from 'preact/hooks';
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
  const [listing, setListing] = useState<Listing>();
  const [failure, setFailure] = useState<string>();
  const [turn, setTurn] = useState(0);
  const refresh = useCallback(() => setTurn((last) => last + 1), []);
  const changes = useRef(0);
  const change = useCallback((changed: StateUpdater<Listing | undefined>) => {
    changes.current++;
    setListing(changed);
  }, []);

  useEffect(() => {
    let isStale = false;
    const known = changes.current;
    find(query, order).then(
      (found) => {
        if (isStale) return;
        setFailure(undefined);
        // What was changed meanwhile may not be in this answer.
        if (changes.current === known) setListing((last) => withKnownRows(found, last));
        else refresh();
      },
      (error: unknown) => {
        if (!isStale) setFailure(errorText('search of the history', error));
      },
    );
    return () => {
      isStale = true;
    };
  }, [query, order, turn, refresh]);

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
  const [listing, isWhole] = await findOnce(query, order);
  // A visit that was changed between the two questions has another id since: it is no less found.
  return isWhole ? listing : (await findOnce(query, order))[0];
}

async function findOnce(query: string, order: VisitOrder): Promise<[listing: Listing, isWhole: boolean]> {
  const found = await askBackground('findVisits', query, order);
  const first = found.ids.slice(0, FIRST_ROWS);
  const rows = await askBackground('listVisits', first, query);
  return [withRows({ ...found, query, order, rows: new Map() }, first, rows), rows.length === first.length];
}
