import { lineBoxes } from './line-boxes';

/** CSS pixels between the card and the text, and the window's edge. */
const GAP = 6;
const EDGE = 8;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a card stands: under the text's line, or above it where there is more room. CSS pixels in the top window. */
export function cardPlace(anchor: DOMRect, card: DOMRect, window: { width: number; height: number }): Point {
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - card.height;
  const fitsBelow = below + card.height + EDGE <= window.height;
  const y = fitsBelow || above < EDGE ? Math.min(below, window.height - EDGE - card.height) : above;
  const x = Math.min(anchor.left, window.width - EDGE - card.width);
  return { x: Math.max(EDGE, x), y: Math.max(EDGE, y) };
}

/** Which line of a range is at a height; the first one where none is. CSS pixels in the window of the range's document. */
export function lineAt(range: AbstractRange, y: number): number {
  return Math.max(
    0,
    lineBoxes(range).findIndex(({ top, bottom }) => top <= y && y <= bottom),
  );
}

/**
 * Where a line of a range stands in the top window.
 * @returns undefined where the range is not seen, or out of the window
 */
export function anchorOf(range: AbstractRange, index: number): DOMRect | undefined {
  const boxes = lineBoxes(range);
  const line = boxes[index] ?? boxes[0];
  const view = range.startContainer.ownerDocument?.defaultView;
  if (!line || !view) return undefined;
  const inTop = new DOMRect(line.x, line.y, line.width, line.height);
  let inner: Window = view;
  // Frames of the same origin only: no other has ranges that are known here.
  for (let frame = inner.frameElement; frame; frame = inner.frameElement) {
    const { left, top } = frame.getBoundingClientRect();
    inTop.x += left + frame.clientLeft;
    inTop.y += top + frame.clientTop;
    inner = inner.parent;
  }
  return inTop.bottom < 0 || inTop.top > inner.innerHeight ? undefined : inTop;
}
