import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { indexOfRow } from './index-of-row';

/** Which row of the list the reader left for its text, and under which address that list stood. */
let left: { readonly address: string; readonly index: number } | undefined;

/** Leads the reader who comes back from a text to the row that it was opened from, with the focus. */
export function useReturn(list: RefObject<HTMLElement | null>, scrollTo: (index: number) => void): void {
  const [target, setTarget] = useState(left?.address === location.hash ? left.index : undefined);
  useEffect(() => {
    const note = ({ target: clicked }: Event) => {
      const isText = clicked instanceof Element && clicked.closest('a[href^="#read/"]');
      const index = isText ? indexOfRow(clicked) : undefined;
      if (index !== undefined) left = { address: location.hash, index };
    };
    const element = list.current;
    element?.addEventListener('click', note);
    return () => element?.removeEventListener('click', note);
  }, [list]);
  useEffect(() => {
    left = undefined;
    if (target !== undefined) scrollTo(target);
    // Once: `scrollTo` is another function at each turn, and the same.
  }, [target]);
  useEffect(() => {
    const title = list.current?.querySelector<HTMLElement>(`[data-index="${target}"] a`);
    if (!title) return;
    title.focus({ preventScroll: true });
    setTarget(undefined);
  });
}
