import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  type Range,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

/** Rows beyond the edges of the window that are there all the same. */
const OVERSCAN = 6;

interface VirtualRows {
  /** Those that are there, in order, each with its place in the list. */
  readonly items: readonly VirtualItem[];
  /** Pixels from the top of the page to the list. */
  readonly offset: number;
  /** Height of all rows together, in pixels; of those that were never seen, as estimated. */
  readonly height: number;
  /** Takes each row's element. */
  readonly measure: (row: HTMLElement | null) => void;
  readonly scrollTo: (index: number) => void;
}

/**
 * The rows of a long list that are in sight while the window scrolls.
 * @param estimate height of a row in pixels
 * @param kept index of a row that stays wherever the reader scrolls: the one with the focus
 */
export function useVirtualRows(
  list: RefObject<HTMLElement | null>,
  count: number,
  estimate: number,
  kept: number | undefined,
): VirtualRows {
  const [, redraw] = useState({});
  const [offset, setOffset] = useState(0);
  const rangeExtractor = useCallback((range: Range) => withKept(defaultRangeExtractor(range), kept), [kept]);
  const options = {
    ...{ count, scrollMargin: offset, overscan: OVERSCAN, rangeExtractor },
    getScrollElement: () => window,
    estimateSize: () => estimate,
    scrollToFn: windowScroll,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    onChange: () => redraw({}),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
    // What stands above may have become higher. A little error shows nothing: rows are placed within the list.
    if (list.current) setOffset(Math.round(list.current.getBoundingClientRect().top + scrollY));
  });
  return {
    items: virtualizer.getVirtualItems().filter(({ index }) => index < count),
    offset,
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'center' }),
  };
}

function withKept(indexes: readonly number[], kept: number | undefined): number[] {
  if (kept === undefined || indexes.includes(kept)) return [...indexes];
  return [...indexes, kept].sort((a, b) => a - b);
}
