import { isArticlePage } from '../article-page';
import type { Site } from '../sites/site';
import type { Article, ArticleDetails, ArticleField } from './article';
import { type Picked, provenanceOf } from './candidates';
import type { OpenedArticle, ReadDetails } from './details/read-details';
import { readCredits } from './fields/authors';
import { readDates } from './fields/dates';
import { readDescription } from './fields/description';
import { readLanguage } from './fields/language';
import { readImage, readUrl } from './fields/links';
import { readSection } from './fields/section';
import { readSiteName } from './fields/site-name';
import { readTags } from './fields/tags';
import { readTitle } from './fields/title';
import { ownName } from './own-name';
import { openPage, type Page } from './page';
import { guarded } from './guarded-sources';
import { sources } from './sources';
import { countWords, readingMinutes } from './word-count';

export interface ReadOptions {
  /** Called with a code for each thing that could not be read: 'broken-json-ld', 'no-address', 'unreadable-json-ld' … */
  readonly onProblem?: (code: string) => void;
  /** Milliseconds since 1970 at the time of reading; without it relative times ("2 giờ trước") are not read. */
  readonly now?: number;
  /** Reads what few ask for, too. It comes from the caller, so that a script for every page can do without its code. */
  readonly details?: (article: OpenedArticle) => ReadDetails;
}

/**
 * What a news article says of itself, or `undefined` on a page that is no article (a home page, section, search, list).
 * Never throws, whatever the page holds; the text is as the page has it.
 * @param site the rule for the page's site; without one the page is read as one of an unknown site
 */
export function readArticleBy(
  site: Site | undefined,
  document: Document,
  url: string,
  options: ReadOptions = {},
): Article | undefined {
  const { onProblem = () => undefined } = options;
  try {
    if (!isArticlePage(document, url)) return undefined;
    const page = openPage(document, url, site, onProblem);
    return toArticle(page, { ...options, onProblem });
  } catch {
    // A page may put anything in place of what the DOM promises; the reader goes without metadata then, and is told.
    onProblem('unreadable-page');
    return undefined;
  }
}

function toArticle(
  page: Page,
  { onProblem, now, details }: ReadOptions & Required<Pick<ReadOptions, 'onProblem'>>,
): Article | undefined {
  const from = guarded(sources, onProblem);
  const siteName = readSiteName(page, from);
  const isOwn = ownName(page.url, siteNames(siteName));
  const title = readTitle(page, from, isOwn);
  const url = readUrl(page, from);
  if (!title || !url) {
    onProblem(title ? 'no-address' : 'no-title');
    return undefined;
  }
  const section = readSection(page, from, isOwn, title.value);
  const dates = readDates(page, from, now);
  const fields = {
    title,
    url,
    siteName,
    section,
    ...readCredits(page, from, isOwn, section?.value),
    ...dates,
    description: readDescription(page, from, isOwn, title.value),
    tags: readTags(page, from, isOwn, title.value),
    image: readImage(page, from),
    language: readLanguage(page, from),
  };
  const [published, modified] = [dates.published?.value, dates.modified?.value];
  const read = details?.({ page, sources: from, onProblem, isOwn, url: url.value, published, modified });
  return assemble(fields, countWords(page), read);
}

/** The newspaper's names as the page gives them; what ends its `<title>` may be something else. */
function siteNames(siteName: Picked<string> | undefined): string[] {
  if (!siteName) return [];
  const { value, provenance } = siteName;
  return [{ ...provenance, value }, ...provenance.others]
    .filter(({ source }) => source !== 'document')
    .map((name) => name.value);
}

type PickedFields = {
  readonly [F in Exclude<ArticleField, keyof ArticleDetails>]:
    Picked<NonNullable<Article[F]>> | (F extends 'title' | 'url' ? never : undefined);
};

function assemble(fields: PickedFields, wordCount: number, details: ReadDetails | undefined): Article {
  return {
    title: fields.title.value,
    authors: fields.authors?.value ?? [],
    published: fields.published?.value,
    modified: fields.modified?.value,
    section: fields.section?.value,
    siteName: fields.siteName?.value,
    url: fields.url.value,
    description: fields.description?.value,
    tags: fields.tags?.value ?? [],
    image: fields.image?.value,
    language: fields.language?.value,
    agency: fields.agency?.value,
    ...details?.values,
    wordCount,
    readingMinutes: readingMinutes(wordCount),
    provenance: { ...provenanceOf(fields), ...details?.provenance },
  };
}
