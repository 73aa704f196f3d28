import type { DeclutterPlan } from '../core/article';
import { READABLE_WIDTH } from '../core/article/hide-sheet';
import type { Hiding } from './hiding';

/** What the layout adds to a plan. */
export interface PlanLayout {
  /** What a side column stood beside: to be centred. */
  readonly columns: readonly Element[];
  /** Empty boxes that keep room for what a script may fill in. */
  readonly holes: readonly Element[];
  /** The width of the columns, in CSS pixels. */
  readonly width: number;
}

/** A box that is lower leaves no hole. CSS pixels. */
const LOWEST_HOLE = 40;

/** Narrower blocks (a rail of buttons, a line) take nothing from a column. CSS pixels. */
const NARROWEST = 40;
/** Characters of a line that is read with ease, and the one to aim at. */
const LINE = { least: 60, best: 72, most: 80 };
/** UTF-16 units of text that tell how wide its characters are. */
const SAMPLE = 200;

/** Measures the plans for one page; what has been measured stands, as the page has to be laid out anew for it. */
export class PlanMeasurer {
  readonly #hiding: Hiding;
  #known = new WeakSet<Element>();
  #layout: PlanLayout = { columns: [], holes: [], width: READABLE_WIDTH };

  constructor(hiding: Hiding) {
    this.#hiding = hiding;
  }

  /** What was measured no longer stands. */
  forget(): void {
    this.#known = new WeakSet();
  }

  measure(plan: DeclutterPlan): PlanLayout {
    const unknown = [...plan.columns, ...plan.empty].filter((element) => !this.#known.has(element));
    for (const element of unknown) this.#known.add(element);
    if (unknown.length > 0) this.#layout = this.#hiding.asMade(() => layoutOf(plan));
    const { columns, holes, width } = this.#layout;
    return {
      columns: columns.filter((column) => plan.columns.includes(column)),
      holes: holes.filter((box) => plan.empty.includes(box)),
      width,
    };
  }
}

/** Asked while nothing is hidden. */
function layoutOf({ body, hidden, columns, empty }: DeclutterPlan): PlanLayout {
  const blocks = hidden.map(({ element }) => element);
  return {
    columns: besideBlocks(columns, blocks),
    holes: empty.filter((box) => box.getBoundingClientRect().height >= LOWEST_HOLE && isInFlow(box)),
    width: body ? readableWidth(body) : READABLE_WIDTH,
  };
}

/** Of these elements around the text, those beside which one of the blocks stands. */
function besideBlocks(around: readonly Element[], blocks: readonly Element[]): Element[] {
  return around.filter((element) => {
    const box = element.getBoundingClientRect();
    const neighbours = blocks.filter((block) => block.parentElement === element.parentElement && isInFlow(block));
    return neighbours.some((block) => isBeside(block.getBoundingClientRect(), box));
  });
}

function isInFlow(block: Element): boolean {
  return !/^(?:fixed|absolute)$/.test(getComputedStyle(block).position);
}

function isBeside(block: DOMRect, box: DOMRect): boolean {
  const sharesHeight = block.top < box.bottom && box.top < block.bottom;
  return block.width >= NARROWEST && sharesHeight && (block.right <= box.left + 1 || block.left >= box.right - 1);
}

/**
 * The width that gives the text lines of 60 to 80 characters in its own font, in CSS pixels: the usual one, which the page
 * has from its start, where that will do.
 */
function readableWidth(body: Element): number {
  const character = characterWidth(body);
  if (!character) return READABLE_WIDTH;
  const usual = READABLE_WIDTH / character;
  return usual >= LINE.least && usual <= LINE.most ? READABLE_WIDTH : Math.round(LINE.best * character);
}

function characterWidth(body: Element): number | undefined {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeValue ?? '';
    if (text.trim().length < SAMPLE) continue;
    const range = body.ownerDocument.createRange();
    range.selectNodeContents(walker.currentNode);
    const width = [...range.getClientRects()].reduce((sum, line) => sum + line.width, 0);
    if (width > 0) return width / text.replace(/\s+/g, ' ').length;
  }
  return undefined;
}
