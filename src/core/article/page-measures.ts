import { attributeOf, closest, contains, nameOf, parentOf, queryAll, walk } from '../article-page';

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

/** Elements whose text is not shown, or not as text. */
const SILENT_NAMES = 'script style noscript template textarea select svg head';
const SILENT = names(SILENT_NAMES);
const SILENT_SELECTOR = SILENT_NAMES.replaceAll(' ', ',');
const LINK = 'a[href]';
const BLOCK = names(
  'p div section article main li td th figcaption blockquote h1 h2 h3 h4 h5 h6 center dd dt pre form header footer aside nav body',
);
const MEDIA_NAMES = 'img video audio table object embed iframe';
const MEDIA = names(MEDIA_NAMES);
/** Without these there are no media. */
export const MEDIA_SELECTOR = `${MEDIA_NAMES.replaceAll(' ', ',')},svg[role=img]`;
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
  /** Text outside links and blocks in it, which is a paragraph if it is long enough and this is a block. */
  looseText = 0;
  isParagraph = false;
  /** Whether all in it was read. */
  isWhole = true;
  readonly element: Element;
  readonly isBlock: boolean;
  readonly isSilent: boolean;
  readonly link: Element | undefined;

  /** @param name as {@link nameOf} gives it: it is asked of each element once */
  constructor(element: Element, name: string, around: Pick<Frame, 'isSilent' | 'link'>) {
    const isLink = name === 'A' && element.hasAttribute('href');
    this.element = element;
    this.isBlock = BLOCK.has(name);
    this.isSilent = around.isSilent || SILENT.has(name);
    this.link = isLink ? element : around.link;
    if (isLink) this.links++;
    if (FIELD.has(name) && attributeOf(element, 'type')?.toLowerCase() !== 'hidden') this.fields++;
    if (isMedium(element, name) && !isTeaser(this.link)) this.media++;
  }

  read(raw: string): void {
    if (this.isSilent) return;
    const { length } = raw.trim();
    this.text += length;
    if (this.link) this.linkText += length;
    else this.looseText += length;
  }

  add(inner: Frame): void {
    this.text += inner.text;
    this.linkText += inner.linkText;
    this.prose += inner.prose;
    this.links += inner.links;
    this.media += inner.media;
    this.fields += inner.fields;
    if (!inner.isBlock) this.looseText += inner.looseText;
    this.isWhole &&= inner.isWhole;
  }
}

/** What the elements of a page hold, each read when it is first asked for and once, and their order. */
export class PageMeasures {
  readonly root: Element;
  readonly #frames = new Map<Element, Frame>();
  /** Of elements that hold what was compared: the numbers of their children. */
  readonly #numbers = new Map<Element, ReadonlyMap<Element, number>>();

  constructor(root: Element) {
    this.root = root;
  }

  of(element: Element): Measure {
    return this.#frames.get(element) ?? this.#walk(element);
  }

  /** The page's prose outside elements of these names, in UTF-16 units. */
  proseOutside(skipped: ReadonlySet<string>): number {
    return this.#walk(this.root, skipped).prose;
  }

  /** Length of the page's paragraphs by the blocks that hold them directly. */
  paragraphs(): Map<Element, number> {
    this.of(this.root);
    const paragraphs = [...this.#frames.values()].filter(({ isParagraph }) => isParagraph);
    return new Map(paragraphs.map(({ element, looseText }) => [element, looseText]));
  }

  /** Pictures with captions that link to no other page. */
  figures(): Element[] {
    return queryAll(this.root, 'figure').filter((figure) => this.of(figure).media > 0);
  }

  /** Does an element begin before another? Both stand in the page. */
  isBefore(element: Element, other: Element): boolean {
    if (contains(element, other)) return element !== other;
    let [child, around] = [element, parentOf(element)];
    while (around && !contains(around, other)) [child, around] = [around, parentOf(around)];
    if (!around || around === other) return false;
    let otherChild = other;
    for (let parent = parentOf(other); parent && parent !== around; parent = parentOf(parent)) otherChild = parent;
    const numbers = this.#numbersIn(around);
    return (numbers.get(child) ?? Infinity) < (numbers.get(otherChild) ?? Infinity);
  }

  #numbersIn(parent: Element): ReadonlyMap<Element, number> {
    let numbers = this.#numbers.get(parent);
    if (!numbers) {
      numbers = new Map(queryAll(parent, ':scope > *').map((child, i) => [child, i]));
      this.#numbers.set(parent, numbers);
    }
    return numbers;
  }

  /**
   * Reads an element, but for what was read before and for elements of these names in it. Depth first, without recursion:
   * pages nest as deep as they like.
   */
  #walk(top: Element, skipped: ReadonlySet<string> = new Set()): Frame {
    const walker = walk(top, 5);
    const around: Frame[] = [];
    const above = { isSilent: closest(top, SILENT_SELECTOR) !== undefined, link: closest(top, LINK) };
    let frame = new Frame(top, nameOf(top), above);
    for (let node = walker.firstChild(); ;) {
      const text = node?.nodeValue;
      if (!node) {
        const outer = around.pop();
        this.#leave(frame, outer);
        if (!outer) return frame;
        walker.currentNode = frame.element;
        frame = outer;
        node = walker.nextSibling();
      } else if (typeof text === 'string') {
        frame.read(text);
        node = walker.nextSibling();
      } else {
        const [known, name] = [this.#frames.get(node as Element), nameOf(node)];
        if (known !== undefined || skipped.has(name)) {
          if (known) frame.add(known);
          else frame.isWhole = false;
          node = walker.nextSibling();
        } else {
          around.push(frame);
          frame = new Frame(node as Element, name, frame);
          node = walker.firstChild();
        }
      }
    }
  }

  #leave(frame: Frame, outer: Frame | undefined): void {
    frame.isParagraph = frame.isBlock && frame.looseText >= PARAGRAPH;
    if (frame.isParagraph) frame.prose += frame.looseText;
    if (frame.isWhole) this.#frames.set(frame.element, frame);
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
export function names(list: string): ReadonlySet<string> {
  return new Set(list.toUpperCase().split(' '));
}
