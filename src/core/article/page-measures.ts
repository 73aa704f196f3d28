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

/** An element that the walk is in or has left: what it holds so far, and what is known of what it stands in. */
class Frame implements Measure {
  text = 0;
  linkText = 0;
  prose = 0;
  links = 0;
  media = 0;
  fields = 0;
  /** Length of the text that is its own as a block. */
  ownText = 0;
  readonly element: Element;
  /** Its number in the page's order. */
  readonly place: number;
  readonly isSilent: boolean;
  readonly link: Element | undefined;
  /** The nearest block, which is a paragraph if it holds enough text itself. */
  readonly block: Frame | undefined;

  constructor(element: Element, around: Frame | undefined, place: number) {
    const name = nameOf(element);
    const isLink = name === 'A' && element.hasAttribute('href');
    this.element = element;
    this.place = place;
    this.isSilent = around?.isSilent === true || SILENT.has(name);
    this.link = isLink ? element : around?.link;
    this.block = BLOCK.has(name) ? this : around?.block;
    if (isLink) this.links++;
    if (FIELD.has(name) && attributeOf(element, 'type')?.toLowerCase() !== 'hidden') this.fields++;
    if (isMedium(element, name) && !isTeaser(this.link)) this.media++;
  }

  read(raw: string): void {
    if (this.isSilent) return;
    const { length } = raw.trim();
    this.text += length;
    if (this.link) this.linkText += length;
    else if (this.block) this.block.ownText += length;
  }

  add({ text, linkText, prose, links, media, fields }: Measure): void {
    this.text += text;
    this.linkText += linkText;
    this.prose += prose;
    this.links += links;
    this.media += media;
    this.fields += fields;
  }
}

/** Every element of a page with what it holds and where it stands, from one walk. */
export class PageMeasures {
  /** Length of the paragraphs by the blocks that hold them directly. */
  readonly paragraphs = new Map<Element, number>();
  /** Pictures with captions that link to no other page. */
  readonly figures: readonly Element[];
  readonly root: Element;
  readonly #frames = new Map<Element, Frame>();

  constructor(root: Element) {
    this.root = root;
    this.#walk(root);
    this.figures = queryAll(root, 'figure').filter((figure) => this.of(figure).media > 0);
  }

  of(element: Element): Measure {
    return this.#frames.get(element) ?? NOTHING;
  }

  /** Does an element begin before another? */
  isBefore(element: Element, other: Element): boolean {
    return this.#placeOf(element) < this.#placeOf(other);
  }

  #placeOf(element: Element): number {
    return this.#frames.get(element)?.place ?? Infinity;
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
        frame.read(text);
        node = walker.nextSibling();
      } else {
        around.push(frame);
        frame = this.#enter(node as Element, frame);
        node = walker.firstChild();
      }
    }
  }

  #enter(element: Element, around: Frame | undefined): Frame {
    const frame = new Frame(element, around, this.#frames.size);
    this.#frames.set(element, frame);
    return frame;
  }

  #leave(frame: Frame, outer: Frame | undefined): void {
    const { element, ownText } = frame;
    if (ownText >= PARAGRAPH) {
      this.paragraphs.set(element, ownText);
      frame.prose += ownText;
    }
    outer?.add(frame);
  }
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
