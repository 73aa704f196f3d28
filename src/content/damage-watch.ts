import { mayBeDamaged } from '../core/repair/gate';
import { isParent, isText } from './dom-nodes';
import { PageObserver } from './page-observer';

/** What the watch tells: each at most once, and only one of the two while the document is read for the first time. */
interface DamageListener {
  onDamage(): void;
  /** The document is complete and nothing in it looks damaged; what is added later is still watched. */
  onClean(): void;
}

/** Attributes whose damage alone is reason enough to call the engine. */
const WATCHED_ATTRIBUTES = ['alt', 'title'];

/**
 * Looks at the text of a page as the parser and scripts add it. This is all that a clean page pays for: it reads each
 * text once, and stops at the first sign of damage.
 */
export function watchForDamage(document: Document, signal: AbortSignal, listener: DamageListener): void {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  signal.addEventListener('abort', stop);
  const lookAt = (isDamaged: boolean) => {
    if (!isDamaged || stopping.signal.aborted) return;
    stop();
    listener.onDamage();
  };
  const observer = new PageObserver(document, { childList: true, characterData: true }, stopping.signal, {
    onMutations: ({ changed, added }) => lookAt([...changed, ...added].some(isDamagedBelow)),
    onInnerRoot: (root) => lookAt(isDamagedBelow(root)),
  });
  observer.start();
  // The script may come late: on a page that was open before its host was granted, or after a slow start.
  lookAt(isDamagedBelow(document));
  whenParsed(document, stopping.signal, () => {
    lookAt(hasDamagedAttribute(document));
    if (!stopping.signal.aborted) listener.onClean();
  });
}

function whenParsed(document: Document, signal: AbortSignal, then: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', then, { once: true, signal });
  else if (!signal.aborted) then();
}

function isDamagedBelow(node: Node): boolean {
  if (isText(node)) return isDamagedText(node);
  if (!isParent(node)) return false;
  const walker = (node.ownerDocument ?? (node as Document)).createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (isDamagedText(walker.currentNode as Text)) return true;
  return false;
}

/** Scripts and styles hold much text that nobody reads; the engine leaves out the rest of what is never touched. */
function isDamagedText({ data, parentElement }: Text): boolean {
  return parentElement?.localName !== 'script' && parentElement?.localName !== 'style' && mayBeDamaged(data);
}

function hasDamagedAttribute(document: Document): boolean {
  for (const element of document.querySelectorAll('[alt], [title]')) {
    if (WATCHED_ATTRIBUTES.some((name) => mayBeDamaged(element.getAttribute(name) ?? ''))) return true;
  }
  return false;
}
