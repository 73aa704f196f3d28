import type { Article } from '../metadata/article';
import { webUrl, withoutTracking } from '../metadata/web-url';
import type { PageFacts } from './page-facts';

/** What the popup knows of a page; of a repair its class and number, never its words. */
interface KnownPage {
  readonly kind: string;
  readonly article?: Pick<Article, 'provenance'>;
  readonly switches: object;
  readonly pauses: object;
  readonly repairs: {
    readonly count: number;
    readonly kinds: readonly { readonly class: string; readonly times: number; readonly isKept: boolean }[];
    readonly moreKinds: number;
    readonly unresolved: number;
    readonly originalShown: boolean;
  };
  readonly problems: readonly string[];
}

export interface ReportInput {
  readonly page: KnownPage;
  readonly facts: PageFacts;
  /** The reader's own rules that name anything in the page. */
  readonly ownRules: readonly { readonly kind: string; readonly selector: string; readonly count: number }[];
  readonly versions: { readonly extension: string; readonly browser: string; readonly language: string };
  /** Those that change what a page looks like. */
  readonly settings: object;
}

export interface ReportChoices {
  /** Whether what stands behind "?" and "#" is left out of the address. */
  readonly leavesQuery: boolean;
}

/** What a reader's report says, as plain JSON. It has text of the page only where the facts have. */
export function reportData({ page, facts, ownRules, versions, settings }: ReportInput, choices: ReportChoices) {
  const { article, kind, switches, pauses, problems } = page;
  return {
    url: reportedUrl(facts.url, choices),
    versions,
    page: { kind, bodyBy: facts.bodyBy ?? 'none', problems },
    settings: { ...settings, switches, pauses },
    repairs: repairsOf(page, facts),
    siteRule: facts.siteRule ?? 'none',
    staleRule: facts.staleRule ?? 'none',
    hidden: facts.hidden,
    moreHidden: facts.moreHidden,
    ownRules: ownRules.map(({ kind: rule, selector, count }) => ({ rule, selector, count })),
    metadataFrom: sourcesOf(article),
    ...(facts.text && { text: facts.text }),
  };
}

/** Where each value was found. The values themselves, and what else the page gives, are its text. */
function sourcesOf(article: KnownPage['article']): Record<string, string> {
  const fields = Object.entries(article?.provenance ?? {});
  return Object.fromEntries(fields.map(([field, { source, key }]) => [field, `${source}: ${key}`]));
}

function repairsOf({ repairs }: KnownPage, { evidence }: PageFacts) {
  const byClass: Record<string, number> = {};
  for (const { class: damage, times } of repairs.kinds) byClass[damage] = (byClass[damage] ?? 0) + times;
  return {
    words: repairs.count,
    byClass,
    moreKinds: repairs.moreKinds,
    keptAsWritten: repairs.kinds.filter(({ isKept }) => isKept).length,
    unresolved: repairs.unresolved,
    originalShown: repairs.originalShown,
    evidence: evidence.map((each) => ({ ...each, gain: Math.round(each.gain) })),
  };
}

/** Without what tells where the reader came from; no address where it is none of the web. */
function reportedUrl(address: string, { leavesQuery }: ReportChoices): string {
  const url = webUrl(address);
  if (!url) return '';
  url.hash = '';
  if (leavesQuery) url.search = '';
  return withoutTracking(url);
}
