import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageState } from './page-state';
import { readPage } from './read-page';

/** How often a page that is loading is asked again, and one that was read: its repairs may still grow. Milliseconds. */
const SOON_MS = 200;
const LATER_MS = 2000;
/** How long a page may stay silent after its scripts were allowed or it was told to load. Milliseconds. */
const PATIENCE_MS = 5000;
/** When a question that got no answer is taken to be lost, with a worker that ended in between, say. Milliseconds. */
const LOST_MS = 6000;

interface FollowedPage {
  readonly page: PageState;
  /** Asks the page again; `isAwaited` where it is about to start answering. */
  readonly refresh: (isAwaited?: boolean) => Promise<void>;
}

const OPENING: PageState = { kind: 'loading' };

/** The page of the popup's tab, asked again as long as the popup is open. */
export function usePage(): FollowedPage {
  const [page, setPage] = useState(OPENING);
  const awaitedUntil = useRef(0);
  const turn = useRef(0);

  const ask = useCallback(async (mine: number) => {
    const next = await readPage(Date.now() < awaitedUntil.current);
    // An answer that was overtaken by a later question is old news.
    if (mine === turn.current) setPage(next);
  }, []);

  const refresh = useCallback(
    (isAwaited = false) => {
      if (isAwaited) awaitedUntil.current = Date.now() + PATIENCE_MS;
      return ask(++turn.current);
    },
    [ask],
  );

  useEffect(() => {
    const timer = setTimeout(() => void refresh(), pauseAfter(page));
    // The same question: whichever answer comes first will do.
    const repeat = setInterval(() => void ask(turn.current), pauseAfter(page) + LOST_MS);
    return () => {
      clearTimeout(timer);
      clearInterval(repeat);
    };
  }, [page, refresh, ask]);

  return { page, refresh };
}

function pauseAfter(page: PageState): number {
  if (page === OPENING) return 0;
  return page.kind === 'loading' ? SOON_MS : LATER_MS;
}
