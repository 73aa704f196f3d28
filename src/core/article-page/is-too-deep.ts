import { parentOf, queryFirst } from './page-dom';

/** The parsers of the browsers nest no deeper than 512 levels; what is deeper a script has made, and no newspaper's. */
const DEEPEST = 600;

/** An element with so many around it, and the root element. Browsers look for it many times as fast as a script walks. */
const TOO_DEEP = `:root${' > *'.repeat(DEEPEST + 1)}`;

/**
 * Whether elements are nested so deep that the page cannot be read: whatever asks of each element what is around it, or in
 * it, takes a time that grows with the levels.
 */
export function isTooDeep(document: Document): boolean {
  return queryFirst(document, TOO_DEEP) !== undefined;
}

/** Whether a node itself stands that deep. */
export function standsTooDeep(node: Node): boolean {
  let around = parentOf(node);
  for (let depth = 0; around; depth++, around = parentOf(around)) if (depth > DEEPEST) return true;
  return false;
}
