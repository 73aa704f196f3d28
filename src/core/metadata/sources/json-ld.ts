import { hasType, type JsonLdNode, listOf, resolve, textOf } from '../json-ld/json-ld-nodes';
import { cleanText } from '../clean-text';
import { wordOverlap } from '../word-overlap';
import type { Page } from '../page';
import type { Claim, Source } from './source';

const ARTICLE = /Article$|^(?:Blog|LiveBlog|Social)\w*Posting$|^(?:Report|Review|OpinionNews)/;
/** Some sites say of a page what others say of its article. */
const PAGE = /^(?:WebPage|ItemPage|VideoObject)$/;
const MOST_ARTICLES = 20;
const PUBLISHER = /(?:Organization|^WebSite)$/;

export const jsonLd: Source = {
  name: 'json-ld',
  claims: {
    title: (page) => texts(page, ['headline', 'name']),
    authors: (page) => lists(page, ['author', 'creator']),
    published: (page) => texts(page, ['datePublished', 'dateCreated']),
    modified: (page) => texts(page, ['dateModified']),
    section: (page) => lists(page, ['articleSection']),
    siteName: (page) => [...texts(page, ['publisher']), ...publishers(page)],
    url: (page) => texts(page, ['url', 'mainEntityOfPage'], ['@id', 'url']),
    description: (page) => texts(page, ['description']),
    tags: (page) => lists(page, ['keywords']),
    image: (page) => texts(page, ['image', 'thumbnailUrl'], ['url', 'contentUrl', '@id']),
    language: (page) => texts(page, ['inLanguage'], ['alternateName', 'name']),
  },
};

/** The node of the article, in a list of none or one: of several the one whose headline the page shows. */
export function articles({ jsonLd: { nodes }, headlineText }: Page): JsonLdNode[] {
  const likeness = (node: JsonLdNode) =>
    wordOverlap(headlineText, cleanText(textOf(node['headline'] ?? node['name']) ?? ''));
  const found = nodes.filter((node) => hasType(node, ARTICLE)).slice(0, MOST_ARTICLES);
  const chosen = found.length > 0 ? found : nodes.filter((node) => hasType(node, PAGE));
  return chosen.toSorted((a, b) => likeness(b) - likeness(a)).slice(0, 1);
}

/** The first value of each property that the article has. */
export function texts(page: Page, names: readonly string[], keys?: readonly string[]): Claim[] {
  return lists(page, names, keys).flatMap(({ key, text }) =>
    text.split('\n', 1).map((first) => ({ key, text: first })),
  );
}

function lists(page: Page, names: readonly string[], keys?: readonly string[]): Claim[] {
  return articles(page).flatMap((node) =>
    names.flatMap((name) => {
      const values = listOf(node[name]).map((value) => oneLine(textOf(resolve(value, page.jsonLd), keys)));
      const text = values.filter(Boolean).join('\n');
      return text ? [{ key: `${typeOf(node)}.${name}`, text }] : [];
    }),
  );
}

function publishers({ jsonLd: { nodes } }: Page): Claim[] {
  return nodes
    .filter((node) => hasType(node, PUBLISHER))
    .flatMap((node) => {
      const text = oneLine(textOf(node['name']));
      return text ? [{ key: `${typeOf(node)}.name`, text }] : [];
    });
}

function typeOf(node: JsonLdNode): string {
  return textOf(listOf(node['@type'])[0]) ?? '';
}

function oneLine(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}
