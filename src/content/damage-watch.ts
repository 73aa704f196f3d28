import { mayBeDamaged } from '../core/repair/gate';
import { isParent, isText } from './dom-nodes';
import { PageObserver } from './page-observer';
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
  const unread: Node[] = [];
  const stop = () => {
    stopping.abort();
    onDamage();
  };
  const read = inSlices(function* () {
    for (let node = unread.pop(); node; node = unread.pop()) {
      if (!(yield* isDamagedBelow(node))) continue;
      stop();
      return;
    }
  }, stopping.signal);
  const add = (nodes: Iterable<Node>) => {
    for (const node of nodes) unread.push(node);
    read();
  };
  const observer = new PageObserver(document, { childList: true, characterData: true }, stopping.signal, {
    onMutations: ({ changed, added }) => add([...changed, ...added]),
    onInnerRoot: (root) => add([root]),
  });
  observer.start();
  // The script may come late: on a page that was open before its host was granted, or after a slow start.
  add([document]);
  whenParsed(document, stopping.signal, () => {
    if (hasDamagedAttribute(document)) stop();
  });
}

function whenParsed(document: Document, signal: AbortSignal, then: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', then, { once: true, signal });
  else if (!signal.aborted) then();
}

function* isDamagedBelow(node: Node): Generator<void, boolean> {
  if (isText(node)) return yield* isDamagedText(node);
  if (!isParent(node)) return false;
  const walker = (node.ownerDocument ?? (node as Document)).createTreeWalker(node, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (yield* isDamagedText(text)) return true;
    length += text.length;
    if (length < LONGEST) continue;
    length = 0;
    yield;
  }
  return false;
}

/** Scripts and styles hold much text that nobody reads; the engine leaves out the rest of what is never touched. */
function* isDamagedText({ data, parentElement }: Text): Generator<void, boolean> {
  if (parentElement?.localName === 'script' || parentElement?.localName === 'style') return false;
  let start = 0;
  for (; start + LONGEST < data.length; start += LONGEST) {
    if (mayBeDamaged(data.slice(start, start + LONGEST + OVERLAP))) return true;
    yield;
  }
  return mayBeDamaged(data.slice(start));
}

function hasDamagedAttribute(document: Document): boolean {
  for (const element of document.querySelectorAll('[alt], [title]')) {
    if (WATCHED_ATTRIBUTES.some((name) => mayBeDamaged(element.getAttribute(name) ?? ''))) return true;
  }
  return false;
}
