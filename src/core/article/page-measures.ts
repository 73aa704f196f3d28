import { attributeOf, nameOf, queryAll, walk } from '../article-page';

/** What an element holds, in UTF-16 units of trimmed text and in numbers of elements. */
export interface Measure {
  readonly text: number;
  /** Of the text, what stands in links. */
  readonly linkText: number;
  /** Of the text, what stands in paragraphs of at least `PARAGRAPH` units, links not counted. */
  readonly prose: number;
  readonly links: number;
  /** Pictures, videos and tables; a picture that links to another page is a teaser or an advertisement and does not count. */
  readonly media: number;
  /** Fields to fill in and lists to choose from. */
  readonly fields: number;
}

type Counts = { -readonly [K in keyof Measure]: Measure[K] };

const PARAGRAPH = 80;
const NOTHING: Measure = { text: 0, linkText: 0, prose: 0, links: 0, media: 0, fields: 0 };

/** Elements whose text is not shown, or not as text. */
const SILENT = names('script style noscript template textarea select svg head');
const BLOCK = names(
  'p div section article main li td th figcaption blockquote h1 h2 h3 h4 h5 h6 center dd dt pre form header footer aside nav body',
);
const MEDIA = names('img video audio table object embed iframe');
const FIELD = names('input select textarea');
const PICTURE_FILE = /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i;

/** An element that the walk is in, and what is known of what it stands in. */
interface Frame {
  readonly element: Element;
  readonly isSilent: boolean;
  readonly link: Element | undefined;
  /** The nearest block, which is a paragraph if it holds enough text itself. */
  block: Frame | undefined;
  counts: Counts | undefined;
  /** Length of the text that is its own as a block. */
  ownText: number;
}

/** Every element of a page with what it holds and where it stands, from one walk. */
export class PageMeasures {
  /** Length of the paragraphs by the blocks that hold them directly. */
  readonly paragraphs = new Map<Element, number>();
  /** Pictures with captions that link to no other page. */
  readonly figures: readonly Element[];
  readonly root: Element;
  readonly #counts = new Map<Element, Measure>();
  readonly #order = new Map<Element, number>();

  constructor(root: Element) {
    this.root = root;
    this.#walk(root);
    this.figures = queryAll(root, 'figure').filter((figure) => this.of(figure).media > 0);
  }

  of(element: Element): Measure {
    return this.#counts.get(element) ?? NOTHING;
  }

  /** Does an element begin before another? */
  isBefore(element: Element, other: Element): boolean {
    return (this.#order.get(element) ?? Infinity) < (this.#order.get(other) ?? Infinity);
  }

  /** Depth first, without recursion: pages nest as deep as they like. */
  #walk(root: Element): void {
    const walker = walk(root, 5);
    const around: Frame[] = [];
    let frame = this.#enter(root, undefined);
    for (let node = walker.firstChild(); ;) {
      const text = node?.nodeValue;
      if (!node) {
        const outer = around.pop();
        this.#leave(frame, outer);
        if (!outer) return;
        walker.currentNode = frame.element;
        frame = outer;
        node = walker.nextSibling();
      } else if (typeof text === 'string') {
        readText(text, frame);
        node = walker.nextSibling();
      } else {
        around.push(frame);
        frame = this.#enter(node as Element, frame);
        node = walker.firstChild();
      }
    }
  }

  #enter(element: Element, around: Frame | undefined): Frame {
    this.#order.set(element, this.#order.size);
    const name = nameOf(element);
    const link = name === 'A' && element.hasAttribute('href') ? element : around?.link;
    const frame: Frame = {
      element,
      isSilent: around?.isSilent === true || SILENT.has(name),
      link,
      block: undefined,
      counts: undefined,
      ownText: 0,
    };
    frame.block = BLOCK.has(name) ? frame : around?.block;
    if (link === element) countsOf(frame).links++;
    if (FIELD.has(name) && attributeOf(element, 'type')?.toLowerCase() !== 'hidden') countsOf(frame).fields++;
    if (isMedium(element, name) && !isTeaser(link)) countsOf(frame).media++;
    return frame;
  }

  #leave(frame: Frame, outer: Frame | undefined): void {
    const { element, ownText } = frame;
    if (ownText >= PARAGRAPH) {
      this.paragraphs.set(element, ownText);
      countsOf(frame).prose += ownText;
    }
    if (!frame.counts) return;
    this.#counts.set(element, frame.counts);
    if (outer) addCounts(countsOf(outer), frame.counts);
  }
}

function readText(raw: string, frame: Frame): void {
  if (frame.isSilent) return;
  const { length } = raw.trim();
  if (length === 0) return;
  const counts = countsOf(frame);
  counts.text += length;
  if (frame.link) counts.linkText += length;
  else if (frame.block) frame.block.ownText += length;
}

function countsOf(frame: Frame): Counts {
  return (frame.counts ??= { ...NOTHING });
}

function addCounts(sum: Counts, { text, linkText, prose, links, media, fields }: Measure): void {
  sum.text += text;
  sum.linkText += linkText;
  sum.prose += prose;
  sum.links += links;
  sum.media += media;
  sum.fields += fields;
}

function isMedium(element: Element, name: string): boolean {
  return MEDIA.has(name) || (name === 'SVG' && attributeOf(element, 'role') === 'img');
}

/** Pictures of an article may link to their own large file. */
function isTeaser(link: Element | undefined): boolean {
  return link !== undefined && !PICTURE_FILE.test(link.getAttribute('href') ?? '');
}

/** Names of elements as {@link nameOf} gives them. */
function names(list: string): ReadonlySet<string> {
  return new Set(list.toUpperCase().split(' '));
}
