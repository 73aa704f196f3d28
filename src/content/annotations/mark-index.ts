import { isElement } from '../dom-nodes';
import type { SourcedMark } from './highlight-painter';
import { lineBoxes } from './line-boxes';

/** So many marks in one element are looked at one by one; of more those are found that stand in the line. */
const FEW = 64;
/** So many marks are put into the index before the page may answer. */
const BATCH = 500;

/** Finds the marks at a place of the window. */
export class MarkIndex {
  readonly #byElement = new Map<Element, SourcedMark[]>();

  /**
   * Run in slices: a place to rest is wherever it yields.
   * @param marks of one source after the other, each in the order of the text as far as it can tell
   */
  static *of(marks: readonly SourcedMark[]): Generator<void, MarkIndex> {
    const index = new MarkIndex();
    for (const [i, marked] of marks.entries()) {
      if (i % BATCH === 0) yield;
      const element = commonElement(marked.mark.range);
      const known = element && index.#byElement.get(element);
      if (known) known.push(marked);
      else if (element) index.#byElement.set(element, [marked]);
    }
    return index;
  }

  /**
   * @param target the innermost element there
   * @param x CSS pixels from the left of the target's window, as `y` from its top
   */
  at(target: Element, x: number, y: number): SourcedMark[] {
    const found: SourcedMark[] = [];
    for (let element: Element | null = target; element; element = element.parentElement) {
      found.push(...near(this.#byElement.get(element) ?? [], y).filter(({ mark }) => isOver(mark.range, x, y)));
    }
    return found;
  }
}

/** The innermost element that holds all of a range. */
function commonElement({ startContainer, endContainer }: StaticRange): Element | undefined {
  // Most stand in one text.
  if (startContainer === endContainer && !isElement(startContainer)) return startContainer.parentElement ?? undefined;
  let node: Node | null = startContainer;
  while (node && !(isElement(node) && node.contains(endContainer))) node = node.parentNode;
  return node ?? undefined;
}

/** Of many marks those from the first one on that ends below a height: lines follow each other downwards. */
function near(marks: readonly SourcedMark[], y: number): readonly SourcedMark[] {
  if (marks.length <= FEW) return marks;
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const boxes = marks[middle] ? lineBoxes(marks[middle].mark.range) : [];
    if ((boxes.at(-1)?.bottom ?? Infinity) < y) low = middle + 1;
    else high = middle;
  }
  return marks.slice(low, low + FEW);
}

function isOver(range: StaticRange, x: number, y: number): boolean {
  return lineBoxes(range).some(({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom);
}
