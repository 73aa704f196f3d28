import type { DeclutterPlan } from '../../core/article';
import type { Site } from '../../core/sites/site';
import type { BlocksReport } from '../../platform/messages';

/** What of the built-in rule for a page's site does not fit the page, so that the content decided. */
export function staleRule(site: Site | undefined, plan: DeclutterPlan | undefined): BlocksReport['staleRule'] {
  if (site && plan?.bodyBy === 'content') return 'no-body';
  return plan && plan.unsafe.length > 0 ? 'would-hide-article' : undefined;
}
