import { useEffect } from 'preact/hooks';

/** Asks again when the reader comes back to the page: articles may have been read meanwhile. */
export function useFreshness(refresh: () => void, isAllowed: boolean): void {
  useEffect(() => {
    if (!isAllowed) return undefined;
    addEventListener('focus', refresh);
    return () => removeEventListener('focus', refresh);
  }, [refresh, isAllowed]);
}
