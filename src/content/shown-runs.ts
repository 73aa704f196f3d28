import type { DeclutterPlan } from '../core/article';
import { type TextRun, textRuns } from './repair/text-runs';

/** The runs of text below a root, without those of blocks that are hidden. */
export function* shownRuns(root: Element, { hidden }: Pick<DeclutterPlan, 'hidden'>): Generator<TextRun> {
  const clutter = new Set(hidden.map(({ element }) => element));
  for (const run of textRuns(root)) if (!isInside(run[0], clutter)) yield run;
}

/** Whether a node stands in one of these elements. */
function isInside(node: Node | undefined, elements: ReadonlySet<Element>): boolean {
  if (elements.size === 0) return false;
  for (let element = node?.parentElement; element; element = element.parentElement) {
    if (elements.has(element)) return true;
  }
  return false;
}
