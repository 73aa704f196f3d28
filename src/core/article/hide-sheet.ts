import type { Site } from '../sites/site';

export interface HideSheetOptions {
  /** A selector that stands before every rule: the rules hold inside what it names. Empty: everywhere. */
  readonly scope?: string;
  /** Selectors of the site that must not hide anything on this page (see `DeclutterPlan.unsafe`). */
  readonly without?: readonly string[];
}

const HIDE = 'display:none!important';

/**
 * The column that is left alone: in the middle of a flex or grid container or of a float's parent, of a width that gives
 * lines of 60 to 80 characters at the 16 to 19 px that newspapers use.
 */
export const CENTRED = 'margin-inline:auto!important;float:none!important;grid-column:1/-1!important;max-width:640px';

/**
 * A site's clutter as CSS, for the time before the document is there. One rule a selector: one that the browser does not
 * know drops out alone, and one that would swallow those behind it is left out.
 */
export function hideSheet(site: Site, { scope = '', without = [] }: HideSheetOptions = {}): string {
  const hidden = [...(site.clutterInBody ?? []), ...site.clutter].map(([selector]) => selector).filter(isClosed);
  const rules = [
    ...hidden.filter((selector) => !without.includes(selector)).map((selector) => [selector, HIDE] as const),
    ...(site.columns ?? []).map((selector) => [selector, CENTRED] as const),
  ];
  return rules.map(([selector, style]) => `${`${scope} ${selector}`.trim()}{${style}}`).join('\n');
}

/** Does every string and bracket end? CSS looks for their end up to that of the sheet. */
function isClosed(selector: string): boolean {
  let rest = selector.replaceAll(/\\.|"[^"\\]*"|'[^'\\]*'/g, '');
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replaceAll(/\([^()[\]{}"']*\)|\[[^()[\]{}"']*\]/g, '');
  }
  return !/[()[\]{}"'\\]|\/\*/.test(rest);
}
