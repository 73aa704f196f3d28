import { useEffect, useRef } from 'preact/hooks';

/** Asks again when the reader comes back to the page: articles may have been read meanwhile. */
export function useFreshness(refresh: () => void, isAllowed: boolean): void {
  const come = () => {
    if (isAllowed && document.visibilityState === 'visible') refresh();
  };
  const lastCome = useRef(come);
  lastCome.current = come;
  useEffect(() => {
    const back = () => lastCome.current();
    document.addEventListener('visibilitychange', back);
    return () => document.removeEventListener('visibilitychange', back);
  }, []);
}
