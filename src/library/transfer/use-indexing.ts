import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../platform/messaging';
import { reportError } from '../../platform/report-error';

/**
 * Has what an import brought put into the search index, as long as the page is open; the worker goes on by itself later.
 * @returns how many articles are left
 */
export function useIndexing(isImported: boolean): number {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (!isImported) return undefined;
    const leaving = new AbortController();
    const run = async () => {
      for (let count = 1; count > 0 && !leaving.signal.aborted;) {
        count = await askBackground('indexMore');
        setLeft(count);
      }
    };
    run().catch((error: unknown) => reportError('index of what was imported', error));
    return () => leaving.abort();
  }, [isImported]);
  return left;
}
