import { contains, queryAll, queryFirst } from '../article-page';
import type { HideReason, Site } from '../sites/site';
import type { FoundArticle } from './find-article';

export interface JudgedRules {
  /** What the rules hide on this page, and why; the first rule that names an element gives the reason. */
  readonly reasons: ReadonlyMap<Element, HideReason>;
  /** Selectors that would hide a part of the article here; what else they name is in `reasons` all the same. */
  readonly unsafe: readonly string[];
}

/** A box in the text that holds more of the text than this is no box beside it. */
const MOST_PROSE = 0.3;

/** Tries a site's rules on the finished page: class names change their meaning, and no rule may cost a part of the article. */
export function judgeRules(document: Document, site: Site | undefined, article: FoundArticle): JudgedRules {
  const reasons = new Map<Element, HideReason>();
  const unsafe: string[] = [];
  for (const [selector, reason] of [...(site?.clutterInBody ?? []), ...(site?.clutter ?? [])]) {
    const elements = tryQuery(document, selector).filter((element) => !isKeptByReader(element, article));
    const safe = elements.filter((element) => !holdsArticle(element, article));
    if (safe.length < elements.length) unsafe.push(selector);
    for (const element of safe) if (!reasons.has(element)) reasons.set(element, reason);
  }
  return { reasons, unsafe };
}

function tryQuery(document: Document, selector: string): Element[] {
  try {
    return queryAll(document, selector);
  } catch {
    // No selector for this browser: its style sheet drops the rule as well.
    return [];
  }
}

/** Is an element what the reader keeps, or around it, or in it? */
function isKeptByReader(element: Element, { keptByReader }: FoundArticle): boolean {
  return [...keptByReader].some((kept) => contains(kept, element) || contains(element, kept));
}

/** Would a part of the article go with this element? */
function holdsArticle(element: Element, { body, headline, kept, holders, scope, measures }: FoundArticle): boolean {
  if (kept.has(element) || holders.has(element) || headline?.contains(element)) return true;
  const { prose, links } = measures.of(element);
  const isLead =
    contains(scope, element) && headline && measures.isBefore(headline, element) && measures.isBefore(element, body);
  if (isLead) return hasPhoto(element, measures) || (prose > 0 && links === 0);
  if (!contains(body, element)) return false;
  return hasPhoto(element, measures) || (prose > 0 && links === 0) || prose > MOST_PROSE * measures.of(body).prose;
}

/** A photo of the article has a caption or links to nothing; that of a teaser or of an advertisement links to another page. */
function hasPhoto(element: Element, measures: FoundArticle['measures']): boolean {
  const { media, links } = measures.of(element);
  const captioned = queryAll(element, 'figcaption').some((caption) => measures.of(caption).text > 0);
  return media > 0 && (captioned || (links === 0 && queryFirst(element, 'img,video') !== undefined));
}
