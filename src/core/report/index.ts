export { blockFacts } from './block-facts';
export { damagedPlaces } from './damaged-places';
export type { PageFacts, PageText } from './page-facts';
export { type ReportChoices, reportData, type ReportInput } from './report-data';
export { reportMarkdown } from './report-markdown';
export { siteRuleFacts } from './site-rule-facts';
