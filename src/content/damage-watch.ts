import { mayBeDamaged } from '../core/repair/gate';
import { isParent, isText } from './dom-nodes';
import { PageObserver } from './page-observer';
import { ParsedText, type TextToEnd } from './parsed-text';
import { inSlices } from './slices';

/** Attributes whose damage alone is reason enough to call the engine; so many of each are looked at. */
const WATCHED_ATTRIBUTES = ['alt', 'title'];
const MOST_VALUES = 500;

/** So much text is looked at in one step, in UTF-16 units: less than a millisecond of work. */
const LONGEST = 50_000;
/** A sign of damage is shorter: pieces of a text overlap by so much. */
const OVERLAP = 16;

/**
 * Looks at the text of a page as the parser and scripts add it. This is all that a clean page pays for: it reads each
 * text once, and stops at the first sign of damage.
 * @param onDamage called once at most, with a text that shows a sign
 */
export function watchForDamage(document: Document, signal: AbortSignal, onDamage: (text: string) => void): void {
  const stopping = new AbortController();
  signal.addEventListener('abort', () => stopping.abort());
  const unread: (Node | TextToEnd)[] = [];
  const stop = (text: string) => {
    stopping.abort();
    onDamage(text);
  };
  const read = inSlices(function* () {
    for (let part = unread.pop(); part; part = unread.pop()) {
      const damaged = yield* 'texts' in part ? damagedIn(part) : damagedBelow(part);
      if (damaged === undefined) continue;
      stop(damaged);
      return;
    }
  }, stopping.signal);
  const add = (parts: Iterable<Node | TextToEnd>) => {
    for (const part of parts) unread.push(part);
    read();
  };
  const observer = new PageObserver(document, { childList: true, characterData: true }, stopping.signal, {
    onMutations: ({ changed, added }) => add([...changed, ...added]),
    onInnerRoot: (root) => add([root]),
  });
  const text = new ParsedText(document);
  // The parser tells of every node: to take note of each would cost more than to read them.
  const parsing = new MutationObserver(() => add([text.next()]));
  parsing.observe(document, { childList: true, characterData: true, subtree: true });
  whenParsed(document, stopping.signal, () => {
    parsing.disconnect();
    const damaged = damagedAttributes(document);
    if (damaged !== undefined) {
      stop(damaged);
    } else {
      observer.start();
      add([text.rest()]);
    }
  });
  stopping.signal.addEventListener('abort', () => parsing.disconnect());
}

function whenParsed(document: Document, signal: AbortSignal, then: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', then, { once: true, signal });
  else if (!signal.aborted) then();
}

/** Its nodes are visited only where the whole shows a sign: that may be a script's, or two texts' that stand side by side. */
function* damagedIn({ texts, from }: TextToEnd): Generator<void, string | undefined> {
  let isSuspect = false;
  // They are cut where elements begin, and so between nodes.
  for (const text of texts) isSuspect ||= (yield* damagedPiece(text)) !== undefined;
  if (!isSuspect) return undefined;
  const walker = walkerOver(from.getRootNode());
  walker.currentNode = from;
  return (isText(from) ? yield* damagedNode(from) : undefined) ?? (yield* damagedBehind(walker));
}

function* damagedBelow(node: Node): Generator<void, string | undefined> {
  if (isText(node)) return yield* damagedNode(node);
  return isParent(node) ? yield* damagedBehind(walkerOver(node)) : undefined;
}

function walkerOver(root: Node): TreeWalker {
  return (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
}

function* damagedBehind(walker: TreeWalker): Generator<void, string | undefined> {
  let length = 0;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const damaged = yield* damagedNode(text);
    if (damaged !== undefined) return damaged;
    length += text.length;
    if (length < LONGEST) continue;
    length = 0;
    yield;
  }
  return undefined;
}

/** Scripts and styles hold much text that nobody reads; the engine leaves out the rest of what is never touched. */
function* damagedNode({ data, parentElement }: Text): Generator<void, string | undefined> {
  if (parentElement?.localName === 'script' || parentElement?.localName === 'style') return undefined;
  return yield* damagedPiece(data);
}

function* damagedPiece(text: string): Generator<void, string | undefined> {
  for (let start = 0; start < text.length; start += LONGEST) {
    if (start > 0) yield;
    const piece = text.slice(start, start + LONGEST + OVERLAP);
    if (mayBeDamaged(piece)) return piece;
  }
  return undefined;
}

function damagedAttributes(document: Document): string | undefined {
  return WATCHED_ATTRIBUTES.map((name) => valuesOf(document, name)).find(mayBeDamaged);
}

function valuesOf(document: Document, name: string): string {
  const elements = document.querySelectorAll(`[${name}]:not([${name}=""])`);
  const values: (string | null | undefined)[] = [];
  for (let i = 0; i < Math.min(elements.length, MOST_VALUES); i++) values.push(elements[i]?.getAttribute(name));
  return values.join('\n');
}
