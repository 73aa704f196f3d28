import { isTooDeep } from './is-too-deep';
import { queryAll, queryFirst } from './page-dom';
import { findRunningText } from './running-text';
import { articleShape } from './url-shape';

/**
 * No single sign decides: lists declare og:type article, articles of 2015 declare nothing, and a photo story has little
 * text. Three fair signs or a strong one with a weak one are enough.
 */
const ENOUGH = 4;

/** What much and what no running text weighs. */
const TEXT_WEIGHT = { most: 3, least: -1 };
/** What a headline weighs. */
const HEADLINE_WEIGHT = 1;

const HEADLINE_WORDS = 6;

/** UTF-16 units of JSON-LD that are looked at. */
const LONGEST_JSON_LD = 1_000_000;

const MOST_METAS = 500;

/** Asked of the text: JSON-LD that does not parse says as much. */
const ARTICLE_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]{0,100})?"(?:[^"]{0,40}[/:#])?(?:\w{0,20}NewsArticle|Article|BlogPosting|LiveBlogPosting)"/g;
const LIST_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]{0,100})?"(?:[^"]{0,40}[/:#])?(?:CollectionPage|SearchResultsPage|ItemList|ProfilePage)"/;

/**
 * Is the page one article, rather than a home, section, search, tag or author page? Decides from what the page declares,
 * the shape of its address and its running text, for sites that nobody here has seen.
 */
export function isArticlePage(document: Document, url: string): boolean {
  const told = articleShape(addressOf(document, url)) + declared(document);
  // What the text could add or take is not worth its reading where it decides nothing.
  if (told + HEADLINE_WEIGHT + TEXT_WEIGHT.most < ENOUGH || isTooDeep(document)) return false;
  const sure = told + headlineWeight(document);
  if (sure + TEXT_WEIGHT.most < ENOUGH) return false;
  if (sure + TEXT_WEIGHT.least >= ENOUGH) return true;
  return sure + textWeight(findRunningText(document)?.length ?? 0) >= ENOUGH;
}

/** A saved file has the address of its page in its canonical link. */
function addressOf(document: Document, url: string): string {
  if (/^https?:/.test(url)) return url;
  return queryFirst(document, 'link[rel~=canonical i]')?.getAttribute('href') ?? url;
}

function declared(document: Document): number {
  return Math.max(-3, Math.min(4, jsonLdWeight(document) + microdataWeight(document) + metaWeight(document)));
}

/** One article is this page; several are the entries of a list. */
function jsonLdWeight(document: Document): number {
  const texts = queryAll(document, 'script[type*="ld+json" i]').map((script) => script.textContent);
  const text = texts.join('\n').slice(0, LONGEST_JSON_LD);
  const articles = text.match(ARTICLE_TYPE)?.length ?? 0;
  if (articles === 1 || articles === 2) return 3;
  return LIST_TYPE.test(text) ? -3 : 0;
}

function microdataWeight(document: Document): number {
  return queryAll(document, '[itemprop~=articleBody]').length === 1 ? 3 : 0;
}

function metaWeight(document: Document): number {
  const metas = queryAll(document, 'meta[content]')
    .slice(0, MOST_METAS)
    .filter((meta) => meta.getAttribute('content')?.trim());
  const has = (name: RegExp, content = /./) =>
    metas.some((meta) => {
      const key = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '';
      return name.test(key) && content.test(meta.getAttribute('content') ?? '');
    });
  const published = has(/^(?:article:published_time|datePublished|pubdate|dc\.date.*)$/i, /\d/) ? 2 : 0;
  return published + (has(/^og:type$/i, /^\s*(?:news)?article/i) ? 1 : 0) + wordPressWeight(document);
}

/** WordPress says on `<body>` what a page is (body_class). */
function wordPressWeight(document: Document): number {
  if (queryFirst(document, 'body.single, body.single-post')) return 2;
  return queryFirst(document, 'body.home, body.blog, body.archive, body.search-results') ? -3 : 0;
}

/** The heading of a section links to the section and is short; a headline links to nothing and says something. */
function headlineWeight(document: Document): number {
  const headings = queryAll(document, 'h1').filter((heading) => heading.textContent.trim());
  const unlinked = headings.filter((heading) => !queryFirst(heading, 'a[href]'));
  if (headings.length > 0 && unlinked.length === 0) return -2;
  return unlinked.some((heading) => heading.textContent.trim().split(/\s+/).length >= HEADLINE_WORDS)
    ? HEADLINE_WEIGHT
    : 0;
}

function textWeight(length: number): number {
  if (length >= 900) return TEXT_WEIGHT.most;
  return length >= 500 ? 2 : length >= 250 ? 1 : TEXT_WEIGHT.least;
}
