import { queryAll } from '../article-page';
import type { HideReason, Site } from '../sites/site';

/** What the rule for a site names in a page. */
export interface SiteRuleFacts {
  /** The first host of the rule, by which it is found. */
  readonly rule: string;
  readonly body: string;
  /** How many elements that is. */
  readonly bodies: number;
  /** The rows that name anything, and how many blocks. */
  readonly used: readonly (readonly [selector: string, reason: HideReason, blocks: number])[];
  /** The number of rows that name nothing here. */
  readonly unused: number;
}

export function siteRuleFacts(document: Document, { hosts, body, clutter, clutterInBody = [] }: Site): SiteRuleFacts {
  const rows = [...clutterInBody, ...clutter];
  const used = rows
    .map(([selector, reason]) => [selector, reason, queryAll(document, selector).length] as const)
    .filter(([, , blocks]) => blocks > 0);
  return {
    rule: hosts[0] ?? '',
    body,
    bodies: queryAll(document, body).length,
    used,
    unused: rows.length - used.length,
  };
}
