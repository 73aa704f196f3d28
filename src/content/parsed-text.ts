import { isText } from './dom-nodes';

/** A sign of damage may begin in a text's last UTF-16 units and end in what the parser adds. */
const OVERLAP = 16;

/**
 * The text of so many elements is joined at once, and a document's in no more pieces than these: browsers take ten times as
 * long for text that outgrows what they keep at hand, and look for where a piece ends among all elements beside it.
 */
const ELEMENTS = 200;
const MOST_PIECES = 32;

/** A stretch of a document's text up to its end. */
export interface TextToEnd {
  /** In pieces, one right behind the other. What stands in scripts and styles is in it. */
  readonly texts: readonly string[];
  /** The node that it begins in. */
  readonly from: Node;
}

/**
 * The text of a document that is being parsed, piece by piece as it comes. The browser joins a text much faster than its
 * nodes can be visited, or each be taken note of when it is added.
 */
export class ParsedText {
  readonly #document: Document;
  /**
   * Where the next stretch begins, as the parser writes on there; and what stands before it: text, in UTF-16 units, and
   * elements, about as many as these.
   */
  #next: { readonly node: Node; readonly offset: number; readonly before: number; readonly elements: number };
  /** How much text the document had when it was last asked. */
  #length = 0;

  constructor(document: Document) {
    this.#document = document;
    this.#next = { node: document, offset: 0, before: 0, elements: 0 };
  }

  /** What stands behind all that was given before, with the end of that. What a script has put further up is not in it. */
  next(): TextToEnd {
    const { node, offset, before, elements } = this.#next;
    if (!node.isConnected) return this.#whole();
    const range = wholeOf(this.#document);
    if (isText(node)) range.setStart(node, Math.min(offset, node.length));
    else if (node !== this.#document) range.setStart(node, 0);
    return this.#give(range, before, elements);
  }

  /** The last stretch; the whole text where not as much stands in it as was given: something was put elsewhere. */
  rest(): TextToEnd {
    const last = this.next();
    const length = this.#length;
    const whole = this.#whole();
    return this.#length === length ? last : whole;
  }

  #whole(): TextToEnd {
    return this.#give(wholeOf(this.#document), 0, 0);
  }

  #give(range: Range, before: number, elements: number): TextToEnd {
    const from = range.startContainer;
    const all = elementsOf(this.#document);
    const texts = [...textsIn(range, all, elements)];
    this.#length = texts.reduce((length, text) => length + text.length, before);
    const node = lastOf(this.#document);
    const overlap = isText(node) ? Math.min(OVERLAP, node.length) : 0;
    this.#next = {
      node,
      offset: isText(node) ? node.length - overlap : 0,
      before: this.#length - overlap,
      elements: all.length,
    };
    return { texts, from };
  }
}

/** The text of a range that ends with its document, cut where elements begin. */
function* textsIn(range: Range, elements: HTMLCollectionOf<Element>, passed: number): Generator<string> {
  const { endContainer, endOffset } = range;
  const step = Math.max(ELEMENTS, Math.ceil(elements.length / MOST_PIECES));
  for (let i = passed + step; i < elements.length; i += step) {
    const element = elements[i];
    // Where elements were put in further up, it may stand before what is read.
    if (!element || range.comparePoint(element, 0) !== 0) continue;
    range.setEnd(element, 0);
    yield range.toString();
    range.setStart(element, 0);
    range.setEnd(endContainer, endOffset);
  }
  yield range.toString();
}

function wholeOf(document: Document): Range {
  const range = document.createRange();
  range.selectNodeContents(document);
  return range;
}

/** All elements, in their order: of these the browser makes none known to scripts but those that are asked for. */
function elementsOf(document: Document): HTMLCollectionOf<Element> {
  return document.getElementsByTagName('*');
}

function lastOf(node: Node): Node {
  let last = node;
  while (last.lastChild) last = last.lastChild;
  return last;
}
