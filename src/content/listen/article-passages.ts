import { closest, contains, findHeadline, queryAll } from '../../core/article-page';
import { textRuns } from '../repair/text-runs';
import type { Page } from '../shared-world';
import { Passage } from './passage';

/**
 * What explains a picture. A listener does not see the picture, and the words for it would stand in the middle of the
 * story: they are left out.
 */
const CAPTION = 'figcaption, caption, [class*="caption" i]';

/** What the article says, in the order in which it is read aloud: headline, lead, text. Never what is hidden. */
export function articlePassages(document: Document, { reader, site }: Pick<Page, 'reader' | 'site'>): Passage[] {
  const { body, hidden = [] } = reader?.plan ?? {};
  if (!body) return [];
  const clutter = new Set(hidden.map(({ element }) => element));
  const before = [findHeadline(document, site), leadOf(document, site)];
  const outside = before.filter((element) => element !== undefined && !contains(body, element));
  const found = [...outside, body].flatMap((root) => passagesIn(root ?? body, clutter));
  const story = found.filter(({ isCaption }) => !isCaption);
  // A story in pictures is told by its captions.
  const isInPictures = lengthOf(found) > 2 * lengthOf(story);
  return (isInPictures ? found : story).map(({ passage }) => passage);
}

interface FoundPassage {
  readonly passage: Passage;
  readonly isCaption: boolean;
}

function lengthOf(found: readonly FoundPassage[]): number {
  return found.reduce((sum, { passage }) => sum + passage.text.length, 0);
}

function leadOf(document: Document, site: Page['site']): Element | undefined {
  const selector = site?.metadata.sapo;
  return selector === undefined ? undefined : queryAll(document, selector)[0];
}

function passagesIn(root: Element, clutter: ReadonlySet<Element>): FoundPassage[] {
  const found: FoundPassage[] = [];
  for (const run of textRuns(root)) {
    const nodes = run.filter((node) => isSeen(node, clutter));
    const around = nodes[0]?.parentElement;
    if (!around || !nodes.some(({ data }) => /\S/.test(data))) continue;
    const caption = closest(around, CAPTION);
    found.push({
      passage: new Passage(nodes),
      isCaption: caption !== undefined && caption !== root && contains(root, caption),
    });
  }
  return found;
}

function isSeen({ parentElement }: Text, clutter: ReadonlySet<Element>): boolean {
  for (let element = parentElement; element; element = element.parentElement) if (clutter.has(element)) return false;
  return parentElement?.checkVisibility({ visibilityProperty: true }) ?? false;
}
