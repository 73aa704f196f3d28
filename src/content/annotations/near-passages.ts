import type { WrittenPassage } from '../repair/damaged-passages';
import type { RepairPart } from '../shared-world';
import { nearObserver } from './near-watch';

/** So many places are marked wherever they stand: all of most pages, more than a window of any. */
const FIRST_PLACES = 300;
/** So many passages are watched by the first of them: to watch each would cost more than to mark them. */
const GROUP = 32;
/** How far up the box of a text is looked for that has none of its own (`display: contents`). */
const BOXES_AROUND = 5;
/** So many elements may stand between two passages of a group. */
const LARGEST_GAP = 8;

/** Passages that follow each other in the page. */
interface Group {
  /** The element of the last. */
  last: Element;
  readonly texts: Text[];
}

/**
 * The damaged passages of a page that are to be marked: the first ones, and of the others those that were near the window, or
 * above it. A long page in old letters has ten thousand marks, which cost as much as repairing a page.
 */
export class NearPassages {
  readonly #observer: IntersectionObserver;
  readonly #isNear = new WeakSet<Text>();
  readonly #isWatched = new WeakSet<Text>();
  readonly #groups = new WeakMap<Element, Group[]>();

  /** @param onNear called when more of them are near */
  constructor(signal: AbortSignal, onNear: () => void) {
    this.#observer = nearObserver(signal, (boxes) => {
      for (const box of boxes) this.#reach(box);
      onNear();
    });
  }

  /** Those to be marked as the page is now. Rests where it yields, which is between passages. */
  *look(repair: RepairPart | undefined, isAll: boolean): Generator<void, WrittenPassage[]> {
    const near: WrittenPassage[] = [];
    let places = 0;
    let group: Group | undefined;
    for (const here of repair?.damaged() ?? []) {
      const [text] = here.passage.nodes;
      if (!text) continue;
      if (isAll || places < FIRST_PLACES || this.#isNear.has(text)) {
        near.push(here);
        places += here.words.length + here.passage.unresolved.length;
        this.#isNear.add(text);
        yield;
      } else if (!this.#isWatched.has(text)) {
        group = this.#watch(text, group);
      }
    }
    return near;
  }

  /** Watches a passage with the group before it, else as the first of another. @returns its group */
  #watch(text: Text, group: Group | undefined): Group | undefined {
    const element = text.parentElement;
    if (!element) return group;
    this.#isWatched.add(text);
    if (group && group.texts.length < GROUP && followsSoon(group.last, element)) {
      group.texts.push(text);
      group.last = element;
      return group;
    }
    const box = boxOf(element);
    const begun = { last: element, texts: [text] };
    this.#groups.set(box, [...(this.#groups.get(box) ?? []), begun]);
    this.#observer.observe(box);
    return begun;
  }

  #reach(box: Element): void {
    this.#observer.unobserve(box);
    for (const { texts } of this.#groups.get(box) ?? []) for (const text of texts) this.#isNear.add(text);
    this.#groups.delete(box);
  }
}

/** Passages are met in the order of the page, except for those that scripts have written anew. */
function followsSoon(before: Element, element: Element): boolean {
  let next: Element | null = before;
  for (let gap = 0; next && gap <= LARGEST_GAP; gap++, next = next.nextElementSibling)
    if (next === element) return true;
  return false;
}

/** What of an element the browser can tell the place of. */
function boxOf(element: Element): Element {
  let box = element;
  for (let i = 0; i < BOXES_AROUND && !box.checkVisibility(); i++) box = box.parentElement ?? box;
  return box;
}
