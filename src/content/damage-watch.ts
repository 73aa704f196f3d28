import { mayBeDamaged } from '../core/repair/gate';
import { isParent, isText } from './dom-nodes';
import { PageObserver } from './page-observer';
import { ParsedText, type TextToEnd } from './parsed-text';
import { inSlices } from './slices';

/** Attributes whose damage alone is reason enough to call the engine. */
const WATCHED_ATTRIBUTES = ['alt', 'title'];

/** So much text is looked at in one step, in UTF-16 units: less than a millisecond of work. */
const LONGEST = 50_000;
/** A sign of damage is shorter: pieces of a text overlap by so much. */
const OVERLAP = 16;

/**
 * Looks at the text of a page as the parser and scripts add it. This is all that a clean page pays for: it reads each
 * text once, and stops at the first sign of damage.
 * @param onDamage called once at most
 */
export function watchForDamage(document: Document, signal: AbortSignal, onDamage: () => void): void {
  const stopping = new AbortController();
  signal.addEventListener('abort', () => stopping.abort());
  const unread: (Node | TextToEnd)[] = [];
  const stop = () => {
    stopping.abort();
    onDamage();
  };
  const read = inSlices(function* () {
    for (let part = unread.pop(); part; part = unread.pop()) {
      if (!(yield* 'text' in part ? isDamagedIn(part) : isDamagedBelow(part))) continue;
      stop();
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
    if (hasDamagedAttribute(document)) {
      stop();
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
function* isDamagedIn({ text, from }: TextToEnd): Generator<void, boolean> {
  if (!(yield* isDamagedText(text))) return false;
  const walker = walkerOver(from.getRootNode());
  walker.currentNode = from;
  if (isText(from) && (yield* isDamagedNode(from))) return true;
  return yield* isDamagedBehind(walker);
}

function* isDamagedBelow(node: Node): Generator<void, boolean> {
  if (isText(node)) return yield* isDamagedNode(node);
  return isParent(node) && (yield* isDamagedBehind(walkerOver(node)));
}

function walkerOver(root: Node): TreeWalker {
  return (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
}

function* isDamagedBehind(walker: TreeWalker): Generator<void, boolean> {
  let length = 0;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (yield* isDamagedNode(text)) return true;
    length += text.length;
    if (length < LONGEST) continue;
    length = 0;
    yield;
  }
  return false;
}

/** Scripts and styles hold much text that nobody reads; the engine leaves out the rest of what is never touched. */
function* isDamagedNode({ data, parentElement }: Text): Generator<void, boolean> {
  if (parentElement?.localName === 'script' || parentElement?.localName === 'style') return false;
  return yield* isDamagedText(data);
}

function* isDamagedText(text: string): Generator<void, boolean> {
  let start = 0;
  for (; start + LONGEST < text.length; start += LONGEST) {
    if (mayBeDamaged(text.slice(start, start + LONGEST + OVERLAP))) return true;
    yield;
  }
  return mayBeDamaged(text.slice(start));
}

function hasDamagedAttribute(document: Document): boolean {
  return WATCHED_ATTRIBUTES.some((name) => {
    const elements = document.querySelectorAll(`[${name}]`);
    return mayBeDamaged(Array.from(elements, (element) => element.getAttribute(name)).join('\n'));
  });
}
