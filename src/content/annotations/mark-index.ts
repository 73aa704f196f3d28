import { isElement } from '../dom-nodes';
import type { SourcedMark } from './highlight-painter';
import { lineBoxes } from './line-boxes';

/** So many marks in one element are looked at one by one; of more those are found that stand in the line. */
const FEW = 64;
/** Finds the marks at a place of the window. Sorted when it is first asked: most pages are read without a pointer on them. */
export class MarkIndex {
  readonly #marks: readonly SourcedMark[];
  #byElement: ReadonlyMap<Element, readonly SourcedMark[]> | undefined;

  /** @param marks of one source after the other, each in the order of the text as far as it can tell */
  constructor(marks: readonly SourcedMark[]) {
    this.#marks = marks;
  }

  /**
   * @param target the innermost element there
   * @param x CSS pixels from the left of the target's window, as `y` from its top
   */
  at(target: Element, x: number, y: number): SourcedMark[] {
    const byElement = (this.#byElement ??= sorted(this.#marks));
    const found: SourcedMark[] = [];
    for (let element: Element | null = target; element; element = element.parentElement) {
      found.push(...near(byElement.get(element) ?? [], y).filter(({ mark }) => isOver(mark.range, x, y)));
    }
    return found;
  }
}

function sorted(marks: readonly SourcedMark[]): Map<Element, SourcedMark[]> {
  const byElement = new Map<Element, SourcedMark[]>();
  for (const marked of marks) {
    const element = commonElement(marked.mark.range);
    const known = element && byElement.get(element);
    if (known) known.push(marked);
    else if (element) byElement.set(element, [marked]);
  }
  return byElement;
}

/** The innermost element that holds all of a range. */
function commonElement({ startContainer, endContainer }: StaticRange): Element | undefined {
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
