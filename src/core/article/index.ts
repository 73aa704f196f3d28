import { siteOf } from '../sites';
import { type DeclutterPlan, planDeclutterBy } from './plan-declutter';

export type { HiddenBlock } from './around-article';
export { type DeclutterPlan, planDeclutterBy } from './plan-declutter';

/** What to hide on a finished page, by the rule for its site where there is one: see {@link planDeclutterBy}. */
export function planDeclutter(document: Document, url: string): DeclutterPlan {
  return planDeclutterBy(siteOf(url), document, url);
}
