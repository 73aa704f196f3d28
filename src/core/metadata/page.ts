import { elementText, findHeadline, findRunningText, queryAll } from '../article-page';
import type { Site } from '../sites/site';
import { cleanText } from './clean-text';
import { articleText } from './article-text';
import { commonScope } from './common-scope';
import { type JsonLd, readJsonLd } from './json-ld/json-ld-nodes';
import { type NearbyLine, nearbyLines } from './nearby-lines';

/** What the sources read: the document, and what several of them need of it. */
export interface Page {
  readonly document: Document;
  /** As the browser has it; may be no web address (a saved file). */
  readonly url: string;
  readonly site: Site | undefined;
  /** Contents of `<meta>` by name, property, itemprop or http-equiv in lower case; never empty ones. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly jsonLd: JsonLd;
  /** The element that shows the headline. */
  readonly headline: Element | undefined;
  /** Its text, cleaned; empty where there is none. */
  readonly headlineText: string;
  /** The element that holds the article's paragraphs. */
  readonly body: Element | undefined;
  /** Its text without headline and clutter, a line a block; empty where there is none. */
  readonly bodyText: string;
  /** The smallest element around headline and body. */
  readonly scope: Element | undefined;
  /** The short lines around headline and text. */
  readonly lines: readonly NearbyLine[];
}

const META_KEYS = ['property', 'name', 'itemprop', 'http-equiv'];
const MOST_METAS = 500;
const LONGEST_META = 10_000;

/** Each part is read when it is first asked for: who wants the date alone need not have the text searched. */
export function openPage(
  document: Document,
  url: string,
  site: Site | undefined,
  onProblem: (code: string) => void,
): Page {
  const parts = {
    meta: once(() => readMeta(document)),
    jsonLd: once(() => readJsonLd(document, onProblem)),
    headline: once(() => findHeadline(document, site)),
    body: once(() => findBody(document, site)),
    headlineText: once(() => (page.headline ? cleanText(elementText(page.headline)) : '')),
    bodyText: once(() => (page.body ? articleText(page.body, page.headline, site) : '')),
    scope: once(() => commonScope(page.headline, page.body)),
    lines: once(() => nearbyLines(document, page.headline, page.body)),
  };
  const page = Object.defineProperties({ document, url, site }, parts) as Page;
  return page;
}

/** A property that is made when it is first read. */
function once(make: () => unknown): PropertyDescriptor {
  let made: { readonly value: unknown } | undefined;
  return { get: () => (made ??= { value: make() }).value };
}

function readMeta(document: Document): Map<string, string[]> {
  const contents = new Map<string, string[]>();
  for (const meta of queryAll(document, 'meta[content]').slice(0, MOST_METAS)) {
    const content = meta.getAttribute('content')?.slice(0, LONGEST_META) ?? '';
    if (!content.trim()) continue;
    for (const name of META_KEYS) {
      const key = meta.getAttribute(name)?.trim().toLowerCase();
      if (key) contents.set(key, [...(contents.get(key) ?? []), content]);
    }
  }
  return contents;
}

/** The site's own element, the one that microdata names, else where the page has its longest running text. */
function findBody(document: Document, site: Site | undefined): Element | undefined {
  const named = [
    ...(site ? queryAll(document, site.body) : []),
    ...queryAll(document, '[itemprop~=articleBody]:not(meta)'),
  ];
  return named.find((element) => elementText(element, 1000).trim().length > 0) ?? findRunningText(document)?.container;
}
