import type { DeclutterPlan } from '../../core/article';
import { closest, contains, queryAll } from '../../core/article-page';
import type { Page } from '../shared-world';
import { shownHeadline } from '../shown-headline';
import { shownRuns } from '../shown-runs';
import { Passage } from './passage';

/**
 * What explains a picture. A listener does not see the picture, and the words for it would stand in the middle of the
 * story: they are left out.
 */
const CAPTION = 'figcaption, [class*="caption" i]';

/** Longer pieces, or those with a sentence's end, are no labels. UTF-16 units. */
const LONGEST_LABEL = 80;

/** What the article says, in the order in which it is read aloud: headline, lead, text. Never what is hidden. */
export function articlePassages(document: Document, page: Pick<Page, 'reader' | 'site'>): Passage[] {
  const plan = page.reader?.plan;
  if (!plan?.body) return [];
  const heads = [shownHeadline(document, page), leadOf(document, page.site)].filter((element) => element !== undefined);
  const text = passagesIn(plan.body, plan).filter(
    (found) => !heads.some((head) => contains(head, found.node)) && !isHeadLabel(found, heads.at(-1)),
  );
  const all = [...heads.flatMap((head) => passagesIn(head, plan)), ...text];
  const story = all.filter(({ isCaption }) => !isCaption);
  // A story in pictures is told by its captions.
  const isInPictures = lengthOf(all) > 2 * lengthOf(story);
  return (isInPictures ? all : story).map(({ passage }) => passage);
}

interface FoundPassage {
  readonly passage: Passage;
  /** The first of its nodes. */
  readonly node: Text;
  readonly isCaption: boolean;
}

function lengthOf(found: readonly FoundPassage[]): number {
  return found.reduce((sum, { passage }) => sum + passage.text.length, 0);
}

function leadOf(document: Document, site: Page['site']): Element | undefined {
  const selector = site?.metadata.sapo;
  return selector === undefined ? undefined : queryAll(document, selector)[0];
}

/** Section, byline and time, where the element of the text holds its headline or lead, too: they stand before these. */
function isHeadLabel({ passage: { text }, node }: FoundPassage, lastHead: Element | undefined): boolean {
  const isBefore = lastHead && node.compareDocumentPosition(lastHead) & Node.DOCUMENT_POSITION_FOLLOWING;
  return Boolean(isBefore) && text.length <= LONGEST_LABEL && !/[.!?…]\s*$/.test(text);
}

function passagesIn(root: Element, plan: DeclutterPlan): FoundPassage[] {
  const found: FoundPassage[] = [];
  for (const run of shownRuns(root, plan)) {
    const nodes = run.filter(isSeen);
    const [node] = nodes;
    if (!node || !nodes.some(({ data }) => /\S/.test(data))) continue;
    found.push({ passage: new Passage(nodes), node, isCaption: isIn(node, CAPTION, root) });
  }
  return found;
}

/** Whether a node stands in an element that a selector names, within a root. */
function isIn({ parentElement }: Text, selector: string, root: Element): boolean {
  const found = parentElement ? closest(parentElement, selector) : undefined;
  return found !== undefined && found !== root && contains(root, found);
}

function isSeen({ parentElement }: Text): boolean {
  return parentElement?.checkVisibility({ visibilityProperty: true }) ?? false;
}
