import type { ClassEvidence } from '../repair';
import type { BlockFacts } from './block-facts';
import type { DamagedPlace } from './damaged-places';
import type { SiteRuleFacts } from './site-rule-facts';

/** What a reader's report tells of a page's inside. Plain JSON. */
export interface PageFacts {
  /** Whole, as the page has it. */
  readonly url: string;
  /** What named the element that holds the article; undefined where there is none. */
  readonly bodyBy: 'site' | 'content' | undefined;
  /** Undefined where there is no rule for the site. */
  readonly siteRule: SiteRuleFacts | undefined;
  readonly staleRule: 'no-body' | 'would-hide-article' | undefined;
  readonly evidence: readonly ClassEvidence[];
  /** In the page's order. */
  readonly hidden: readonly (BlockFacts & { readonly words?: string })[];
  /** How many blocks there are besides. */
  readonly moreHidden: number;
  /** Only where the reader wants it. */
  readonly text?: PageText;
}

/** What of a page's text a report may hold. */
export interface PageText {
  readonly title: string;
  readonly places: readonly DamagedPlace[];
}
