import { parentOf, queryAll, walk } from '../article-page';

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
const SILENT = 'script,style,noscript,template,textarea,select,svg,head';
const BLOCK =
  'p,div,section,article,main,li,td,th,figcaption,blockquote,h1,h2,h3,h4,h5,h6,center,dd,dt,pre,form,header,footer,aside,nav,body';
const MEDIA = 'img,video,audio,table,object,embed,iframe,svg[role=img]';
const FIELD = 'input:not([type=hidden]),select,textarea';
const PICTURE_FILE = /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i;

/** Every element of a page with what it holds and where it stands, from one walk. */
export class PageMeasures {
  /** Length of the paragraphs by the blocks that hold them directly. */
  readonly paragraphs = new Map<Element, number>();
  /** Pictures with captions that link to no other page. */
  readonly figures: readonly Element[];
  readonly #counts = new Map<Element, { -readonly [K in keyof Measure]: Measure[K] }>();
  readonly #order = new Map<Element, number>();

  constructor(root: Element) {
    for (const element of [root, ...queryAll(root, '*')]) this.#order.set(element, this.#order.size);
    this.#measureText(root);
    for (const link of queryAll(root, 'a[href]')) this.#add(link, 'links', 1);
    for (const field of queryAll(root, FIELD)) this.#add(field, 'fields', 1);
    for (const medium of queryAll(root, MEDIA)) if (!isTeaser(medium)) this.#add(medium, 'media', 1);
    this.figures = queryAll(root, 'figure').filter((figure) => this.of(figure).media > 0);
  }

  of(element: Element): Measure {
    return this.#counts.get(element) ?? NOTHING;
  }

  /** Does an element begin before another? */
  isBefore(element: Element, other: Element): boolean {
    return (this.#order.get(element) ?? Infinity) < (this.#order.get(other) ?? Infinity);
  }

  #measureText(root: Element): void {
    const lengths = new Map<Element, number>();
    const walker = walk(root, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.nodeValue?.trim().length ?? 0;
      const around = length > 0 ? parentOf(node) : undefined;
      if (!around || around.closest(SILENT)) continue;
      const inLink = around.closest('a[href]');
      this.#add(around, 'text', length);
      if (inLink) this.#add(around, 'linkText', length);
      const block = inLink ? undefined : around.closest(BLOCK);
      if (block) lengths.set(block, (lengths.get(block) ?? 0) + length);
    }
    for (const [block, length] of lengths) {
      if (length < PARAGRAPH) continue;
      this.paragraphs.set(block, length);
      this.#add(block, 'prose', length);
    }
  }

  #add(element: Element, what: keyof Measure, amount: number): void {
    for (let holder: Element | undefined = element; holder; holder = parentOf(holder)) {
      const counts = this.#counts.get(holder) ?? { ...NOTHING };
      counts[what] += amount;
      this.#counts.set(holder, counts);
    }
  }
}

/** Pictures of an article may link to their own large file. */
function isTeaser(medium: Element): boolean {
  const link = medium.closest('a[href]');
  return link !== null && !PICTURE_FILE.test(link.getAttribute('href') ?? '');
}
