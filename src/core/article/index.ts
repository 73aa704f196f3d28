export type { HiddenBlock } from './around-article';
export { type DeclutterPlan, planDeclutter } from './plan-declutter';
