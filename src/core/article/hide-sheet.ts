import { isClosedSelector } from '../article-page/is-closed-selector';
import type { Site } from '../sites/site';

export interface HideSheetOptions {
  /** A selector that stands before every rule: the rules hold inside what it names. Empty: everywhere. */
  readonly scope?: string;
  /** Selectors of the site that must not hide anything on this page (see `DeclutterPlan.unsafe`). */
  readonly without?: readonly string[];
  /** The width of the column that is left, in CSS pixels. */
  readonly width?: number;
  /** Stands behind every selector that hides: what is kept all the same (see `exceptKept`). Empty: nothing. */
  readonly except?: string;
}

const HIDE = 'display:none!important';

/** In CSS pixels: lines of 60 to 80 characters at the 16 to 19 px that newspapers use. */
export const READABLE_WIDTH = 640;

/**
 * The style of a column that is left alone: in the middle of a flex or grid container or of a float's parent, no wider than
 * this (CSS pixels), nor than its container on a telephone.
 */
export function centred(width: number): string {
  return `margin-inline:auto!important;float:none!important;grid-column:1/-1!important;max-width:min(100%,${width}px)!important`;
}

/**
 * A site's clutter as CSS, for the time before the document is there. One rule a selector: one that the browser does not
 * know drops out alone, and one that would swallow those behind it is left out.
 */
export function hideSheet(site: Site, options: HideSheetOptions = {}): string {
  const { scope = '', without = [], width = READABLE_WIDTH, except = '' } = options;
  const hidden = [...(site.clutterInBody ?? []), ...site.clutter]
    .map(([selector]) => selector)
    .filter(isClosedSelector);
  const rules = [
    ...hidden.filter((selector) => !without.includes(selector)).map((selector) => [selector + except, HIDE] as const),
    // Where something is kept, that may be the side column: only the finished page tells.
    ...(except ? [] : (site.columns ?? [])).map((selector) => [selector, centred(width)] as const),
  ];
  return rules.map(([selector, style]) => `${`${scope} ${selector}`.trim()}{${style}}`).join('\n');
}
