import { nameOf, parentOf, queryAll, walk } from '../article-page';

/** What an element holds, in UTF-16 units of trimmed text and in numbers of elements. */
export interface Measure {
  readonly text: number;
  /** Of the text, what stands in links. */
  readonly linkText: number;
  /** Of the text, what stands in paragraphs of at least `PARAGRAPH` units outside links. */
  readonly prose: number;
  readonly links: number;
  /** Photos, videos and tables; a picture that links to another page is a teaser and does not count. */
  readonly media: number;
  /** Fields and lists to choose from. */
  readonly fields: number;
}

type Counts = { -readonly [K in keyof Measure]: Measure[K] };

const PARAGRAPH = 80;

/** Elements whose text is not shown, or not as text. */
const SILENT = 'script,style,noscript,template,textarea,select,svg,head,title';
const BLOCK =
  'p,div,section,article,main,li,td,th,figcaption,blockquote,h1,h2,h3,h4,h5,h6,center,dd,dt,pre,form,header,footer,aside,nav,body';
const MEDIA = 'img,picture,video,audio,table,object,embed,iframe,svg[role=img],figure,[itemprop=associatedMedia]';
const PICTURE_FILE = /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i;

/** Every element of a page with what it holds and where it stands, from one walk. */
export class PageMeasures {
  readonly #counts = new Map<Element, Counts>();
  readonly #order = new Map<Element, number>();

  constructor(root: Element) {
    for (const element of [root, ...queryAll(root, '*')]) this.#order.set(element, this.#order.size);
    this.#measureText(root);
    for (const link of queryAll(root, 'a[href]')) this.#add(link, 'links', 1);
    for (const field of queryAll(root, 'input:not([type=hidden]),select,textarea')) this.#add(field, 'fields', 1);
    for (const medium of queryAll(root, MEDIA)) if (!isTeaser(medium)) this.#add(medium, 'media', 1);
  }

  of(element: Element): Measure {
    return this.#counts.get(element) ?? NOTHING;
  }

  /** Does an element begin before another? */
  isBefore(element: Element, other: Element): boolean {
    return (this.#order.get(element) ?? Infinity) < (this.#order.get(other) ?? Infinity);
  }

  #measureText(root: Element): void {
    const prose = new Map<Element, number>();
    const walker = walk(root, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.nodeValue?.trim().length ?? 0;
      const around = length > 0 ? parentOf(node) : undefined;
      if (!around || around.closest(SILENT)) continue;
      const inLink = around.closest('a[href]');
      this.#add(around, 'text', length);
      if (inLink) this.#add(around, 'linkText', length);
      const block = inLink ? undefined : around.closest(BLOCK);
      if (block) prose.set(block, (prose.get(block) ?? 0) + length);
    }
    for (const [block, length] of prose) if (length >= PARAGRAPH) this.#add(block, 'prose', length);
  }

  #add(element: Element, what: keyof Counts, amount: number): void {
    for (let holder: Element | undefined = element; holder; holder = parentOf(holder)) {
      const counts = this.#counts.get(holder) ?? { ...NOTHING };
      counts[what] += amount;
      this.#counts.set(holder, counts);
    }
  }
}

const NOTHING: Measure = { text: 0, linkText: 0, prose: 0, links: 0, media: 0, fields: 0 };

/** Pictures of articles may link to their own large file. */
function isTeaser(medium: Element): boolean {
  const link = medium.closest('a[href]');
  if (link) return !PICTURE_FILE.test(link.getAttribute('href') ?? '');
  return nameOf(medium) === 'FIGURE' && queryAll(medium, 'a[href] img').length > 0;
}
