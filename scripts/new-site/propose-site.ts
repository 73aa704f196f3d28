import { contains, nameOf, parentOf, queryAll } from '../../src/core/article-page';
import { type DeclutterPlan, planDeclutterBy } from '../../src/core/article';
import { blockSelector } from '../../src/core/own-rules/block-selector';
import { readArticleBy } from '../../src/core/metadata';
import type { ClutterRule, MetadataSelectors, Site } from '../../src/core/sites/site';
import { type ArticleParts, articleParts } from './article-parts';

/** What a page of a site that no rule names lets one propose. */
export interface Proposal {
  readonly site: Site;
  /** What is hidden by the proposed rule. */
  readonly plan: DeclutterPlan;
  readonly body: Element;
  readonly parts: ArticleParts;
  /** What somebody has to look at, in words. */
  readonly open: readonly string[];
}

/** Class names that say how something looks: "mt40", "dt-gap-2", "flex", "col-4", "right". */
const LOOKS =
  /^(?:[a-z]+-)?(?:[mp][trblxy]?-?\d+|(?:gap|flex|grid|text|font|items|justify|bg|[wh]|list|col|fs|rounded)(?:-.*|\d+)?|clear(?:fix)?|left|right|center|block|row|relative|box)$/;

/** @returns undefined where the page is no article, as far as its content tells */
export function proposeSite(document: Document, url: string, host: string): Proposal | undefined {
  const found = planDeclutterBy(undefined, document, url);
  if (!found.body) return undefined;
  const { body } = found;
  const parts = articleParts(document, url, body);
  const spared = [body, ...Object.values(parts)];
  const named = found.hidden.flatMap(({ element, reason }) => {
    const selector = selectorByName(element, spared);
    return selector ? [{ element, rule: [selector, reason] as const }] : [];
  });
  const rules = (isInside: boolean): ClutterRule[] =>
    firstOfEach(named.filter(({ element }) => contains(body, element) === isInside).map(({ rule }) => rule));
  const name = readArticleBy(undefined, document, url)?.siteName;
  const columns = columnsBeside(found).flatMap((column) => selectorByName(column, []) ?? []);
  const inside = rules(true);
  const whole: Site = {
    hosts: [host],
    names: { [host]: name ?? host },
    body: blockSelector(body),
    ...(inside.length > 0 && { clutterInBody: inside }),
    clutter: rules(false).filter((rule) => !inside.some(([selector]) => selector === rule[0])),
    ...(columns.length > 0 && { columns }),
    metadata: metadataSelectors(parts, document),
  };
  const site = withoutUnsafe(whole, planDeclutterBy(whole, document, url).unsafe);
  const plan = planDeclutterBy(site, document, url);
  const left = found.hidden.length - named.length;
  return { site, plan, body, parts, open: openQuestions(site, plan, body, left) };
}

/** The column of the text beside what is hidden as a side column; whether that is so, the layout shows. */
function columnsBeside({ columns, hidden }: DeclutterPlan): Element[] {
  const sides = hidden.filter(({ reason }) => reason === 'sidebar').map(({ element }) => parentOf(element));
  return columns.filter((column) => sides.includes(parentOf(column)));
}

/** Only what one element of the page has for a name: all that a selector matches is read. */
function metadataSelectors(parts: ArticleParts, document: Document): MetadataSelectors {
  const selectors = Object.entries(parts).flatMap(([field, element]) => {
    const selector = selectorByName(element, []);
    return selector && queryAll(document, selector).length === 1 ? [[field, selector]] : [];
  });
  return Object.fromEntries(selectors) as MetadataSelectors;
}

/** A selector by names that people gave to what it is; one by place, or by how it looks, would hold for this page only. */
function selectorByName(element: Element, spared: readonly Element[]): string | undefined {
  const others = spared.filter((part) => !contains(element, part));
  const selector = blockSelector(element, others);
  if (/[>:*]/.test(selector) || !/[.#]/.test(selector)) return undefined;
  const own = selector.split(' ').at(-1) ?? '';
  if (
    own.includes('.') &&
    own
      .slice(own.indexOf('.') + 1)
      .split('.')
      .every((name) => LOOKS.test(name))
  )
    return undefined;
  // Headings have names that other elements bear, too.
  return /^\.[\w-]+$/.test(selector) && /^H\d$/.test(nameOf(element))
    ? nameOf(element).toLowerCase() + selector
    : selector;
}

function firstOfEach(rules: readonly ClutterRule[]): ClutterRule[] {
  return rules.filter((rule, i) => rules.findIndex(([selector]) => selector === rule[0]) === i);
}

function withoutUnsafe(site: Site, unsafe: readonly string[]): Site {
  const isSafe = ([selector]: ClutterRule) => !unsafe.includes(selector);
  return {
    ...site,
    clutter: site.clutter.filter(isSafe),
    ...(site.clutterInBody && { clutterInBody: site.clutterInBody.filter(isSafe) }),
  };
}

function openQuestions(
  { body: selector, metadata, names = {} }: Site,
  plan: DeclutterPlan,
  body: Element,
  left: number,
): string[] {
  const fields = ['title', 'sapo', 'author', 'date', 'section', 'tags'] as const;
  const missing = fields.filter((field) => metadata[field] === undefined);
  return [
    ...(plan.body === body ? [] : ['the rule finds another text than the content does: look at `body`']),
    ...(/[>:]/.test(selector) ? [`\`body\` is a place, not a name: ${selector}`] : []),
    ...(missing.length > 0 ? [`no place was found for: ${missing.join(', ')}`] : []),
    ...(left > 0 ? [`${left} hidden blocks have no name of their own and are left to the content`] : []),
    `is this what the newspaper calls itself: ${Object.values(names).join()}?`,
    'one page is one page: look at a second article, a photo story, and a list with `npm start`',
  ];
}
