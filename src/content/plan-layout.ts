import type { DeclutterPlan } from '../core/article';
import { matches } from '../core/article-page';
import { READABLE_WIDTH } from '../core/article/hide-sheet';
import type { Site } from '../core/sites/site';
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
/** Displays whose boxes stand below each other, as those in them do. */
const STACKED = /^(?:block|flow-root|list-item)$/;
const BLOCK = 'p,div,td,li,section,article,blockquote,main';

/**
 * Measures the plans for one page; what has been measured stands, as the page has to be laid out anew for it, which is not
 * done where no box can stand beside another.
 */
export class PlanMeasurer {
  readonly #hiding: Hiding;
  /** Selectors of what the site's rules have centred already, so that its own style is not to be seen. */
  readonly #centred: readonly string[];
  #known = new WeakSet<Element>();
  #layout: PlanLayout = { columns: [], holes: [], width: READABLE_WIDTH };

  constructor(hiding: Hiding, site: Site | undefined) {
    this.#hiding = hiding;
    this.#centred = site?.columns ?? [];
  }

  /** What was measured no longer stands. */
  forget(): void {
    this.#known = new WeakSet();
  }

  measure(plan: DeclutterPlan): PlanLayout {
    const unknown = [...plan.columns, ...plan.empty].filter((element) => !this.#known.has(element));
    for (const element of unknown) this.#known.add(element);
    if (unknown.length > 0 && this.#needsLayout(plan)) this.#layout = this.#hiding.asMade(() => layoutOf(plan));
    const { columns, holes, width } = this.#layout;
    return {
      columns: columns.filter((column) => plan.columns.includes(column)),
      holes: holes.filter((box) => plan.empty.includes(box)),
      width,
    };
  }

  #needsLayout(plan: DeclutterPlan): boolean {
    const blocks = blocksOf(plan);
    const isCentred = (column: Element) => this.#centred.some((selector) => matches(column, selector));
    return plan.empty.length > 0 || plan.columns.some((column) => isCentred(column) || canStandBeside(column, blocks));
  }
}

function blocksOf({ hidden, empty }: DeclutterPlan): Element[] {
  return [...hidden.map(({ element }) => element), ...empty];
}

/** Whether one of the blocks can stand beside the element by their styles alone, which they have while they are hidden, too. */
function canStandBeside(element: Element, blocks: readonly Element[]): boolean {
  const { parentElement } = element;
  const siblings = blocks.filter((block) => block.parentElement === parentElement);
  if (!parentElement || siblings.length === 0) return false;
  const isRow = !STACKED.test(getComputedStyle(parentElement).display);
  return isRow || [element, ...siblings].some(leavesLine);
}

function leavesLine(box: Element): boolean {
  const { display, float } = getComputedStyle(box);
  return float !== 'none' || !(STACKED.test(display) || display === 'none');
}

/** Asked while nothing is hidden. */
function layoutOf(plan: DeclutterPlan): PlanLayout {
  const columns = besideBlocks(plan.columns, blocksOf(plan));
  return {
    columns,
    holes: plan.empty.filter((box) => box.getBoundingClientRect().height >= LOWEST_HOLE && isInFlow(box)),
    width: plan.body ? readableWidth(plan.body, columns[0]) : READABLE_WIDTH,
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
  const sharesHeight = block.top <= box.bottom && box.top <= block.bottom;
  return block.width >= NARROWEST && sharesHeight && (block.right <= box.left + 1 || block.left >= box.right - 1);
}

/**
 * The width of a column that gives the text in it lines of 60 to 80 characters in its own font, in CSS pixels: the usual
 * one, which the page has from its start, where that will do.
 */
function readableWidth(body: Element, column: Element | undefined): number {
  const sample = longText(body);
  if (!sample) return READABLE_WIDTH;
  const { character, width } = sample;
  // What stands between the sides of the column and those of its text.
  const inset = column ? Math.max(0, column.getBoundingClientRect().width - width) : 0;
  const usual = (READABLE_WIDTH - inset) / character;
  const isReadable = usual >= LINE.least && usual <= LINE.most;
  return isReadable ? READABLE_WIDTH : Math.round(LINE.best * character + inset);
}

/** The mean width of a character, and that of the block that the text has to itself. */
function longText(body: Element): { character: number; width: number } | undefined {
  const document = body.ownerDocument;
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    const text = (nodeValue ?? '').replace(/\s+/g, ' ').trim();
    if (text.length < SAMPLE) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const length = [...range.getClientRects()].reduce((sum, line) => sum + line.width, 0);
    const block = parentElement?.closest(BLOCK)?.getBoundingClientRect();
    if (length > 0 && block) return { character: length / text.length, width: block.width };
  }
  return undefined;
}
