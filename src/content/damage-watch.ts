import { mayBeDamaged } from '../core/repair/gate';

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
  const found = () => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    listener.onDamage();
  };
  const observer = new MutationObserver((records) => {
    if (records.some(isDamaged)) found();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  stopping.signal.addEventListener('abort', () => observer.disconnect());
  signal.addEventListener('abort', () => stopping.abort());
  // The script may come late: on a page that was open before its host was granted, or after a slow start.
  if (isNodeDamaged(document)) found();
  whenParsed(document, stopping.signal, () => {
    if (hasDamagedAttribute(document)) found();
    else listener.onClean();
  });
}

function whenParsed(document: Document, signal: AbortSignal, then: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', then, { once: true, signal });
  else if (!signal.aborted) then();
}

function isDamaged({ type, target, addedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return mayBeDamaged(target.nodeValue ?? '');
  for (const node of addedNodes) if (isNodeDamaged(node)) return true;
  return false;
}

function isNodeDamaged(node: Node): boolean {
  if (node instanceof Text) return isRead(node) && mayBeDamaged(node.data);
  const document = node.ownerDocument ?? (node as Document);
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (isRead(text) && mayBeDamaged(text.data)) return true;
  }
  return false;
}

/** Scripts and styles hold much text that nobody reads; the engine leaves out the rest of what is never touched. */
function isRead({ parentElement }: Text): boolean {
  return parentElement?.localName !== 'script' && parentElement?.localName !== 'style';
}

function hasDamagedAttribute(document: Document): boolean {
  for (const element of document.querySelectorAll('[alt], [title]')) {
    if (WATCHED_ATTRIBUTES.some((name) => mayBeDamaged(element.getAttribute(name) ?? ''))) return true;
  }
  return false;
}
