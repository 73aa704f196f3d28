import { isText } from './dom-nodes';

/** A sign of damage may begin in a text's last UTF-16 units and end in what the parser adds. */
const OVERLAP = 16;

/** A stretch of a document's text up to its end. */
export interface TextToEnd {
  /** What stands in scripts and styles is in it. */
  readonly text: string;
  /** The node that it begins in. */
  readonly from: Node;
}

/**
 * The text of a document that is being parsed, piece by piece as it comes. The browser joins a text much faster than its
 * nodes can be visited, or each be taken note of when it is added.
 */
export class ParsedText {
  readonly #document: Document;
  /** Where the next piece begins, as the parser writes on there; and how much text stands before, in UTF-16 units. */
  #next: { readonly node: Node; readonly offset: number; readonly before: number };
  /** How much text the document had when it was last asked. */
  #length = 0;

  constructor(document: Document) {
    this.#document = document;
    this.#next = { node: document, offset: 0, before: 0 };
  }

  /** What stands behind all that was given before, with the end of that. What a script has put further up is not in it. */
  next(): TextToEnd {
    const { node, offset, before } = this.#next;
    if (!node.isConnected) return this.#whole();
    const range = wholeOf(this.#document);
    if (isText(node)) range.setStart(node, Math.min(offset, node.length));
    else if (node !== this.#document) range.setStart(node, 0);
    return this.#give(range, before);
  }

  /** The last piece; the whole text where not as much stands in it as was given: something was put elsewhere. */
  rest(): TextToEnd {
    const last = this.next();
    const length = this.#length;
    const whole = this.#whole();
    return whole.text.length === length ? last : whole;
  }

  #whole(): TextToEnd {
    return this.#give(wholeOf(this.#document), 0);
  }

  #give(range: Range, before: number): TextToEnd {
    const text = range.toString();
    this.#length = before + text.length;
    const node = lastOf(this.#document);
    const overlap = isText(node) ? Math.min(OVERLAP, node.length) : 0;
    this.#next = { node, offset: isText(node) ? node.length - overlap : 0, before: this.#length - overlap };
    return { text, from: range.startContainer };
  }
}

function wholeOf(document: Document): Range {
  const range = document.createRange();
  range.selectNodeContents(document);
  return range;
}

function lastOf(node: Node): Node {
  let last = node;
  while (last.lastChild) last = last.lastChild;
  return last;
}
