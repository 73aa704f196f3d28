import { parentOf, rootOf, walk } from './page-dom';

/** The parsers of the browsers nest no deeper than 512 levels; what is deeper a script has made, and no newspaper's. */
const DEEPEST = 600;

/**
 * Whether elements are nested so deep that the page cannot be read: whatever asks of each element what is around it, or in
 * it, takes a time that grows with the levels. Looks at each element once at most.
 */
export function isTooDeep(document: Document): boolean {
  const root = rootOf(document);
  if (!root) return false;
  const walker = walk(root, 1);
  for (let depth = 0; depth <= DEEPEST;) {
    if (walker.firstChild()) {
      depth++;
      continue;
    }
    while (!walker.nextSibling()) {
      if (!walker.parentNode()) return false;
      depth--;
    }
  }
  return true;
}

/** Whether a node itself stands that deep. */
export function standsTooDeep(node: Node): boolean {
  let around = parentOf(node);
  for (let depth = 0; around; depth++, around = parentOf(around)) if (depth > DEEPEST) return true;
  return false;
}
