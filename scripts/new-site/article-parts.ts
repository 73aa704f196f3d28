import { contains, contentOf, findHeadline, foldText, matches, parentOf, queryAll } from '../../src/core/article-page';
import { readArticleBy } from '../../src/core/metadata';
import { parseDate } from '../../src/core/metadata/dates/parse-date';
import { nearbyLines } from '../../src/core/metadata/nearby-lines';
import type { MetadataSelectors } from '../../src/core/sites/site';

/** The elements that show what the metadata of an article are read from, as far as they are found without a rule. */
export type ArticleParts = Partial<Record<keyof MetadataSelectors, Element>>;

/** So much of the beginning of a summary is compared: `<meta>` cuts it. UTF-16 units, folded. */
const BEGINNING = 60;
/** A list with this many times more links than tags is a menu. */
const MOST_BESIDE = 2;
/** A path of more links is a menu. */
const LONGEST_PATH = 5;

/** Finds the places of the metadata of an article: of what is read of it without a rule, the elements that show that. */
export function articleParts(document: Document, url: string, body: Element): ArticleParts {
  const headline = findHeadline(document, undefined);
  const article = readArticleBy(undefined, document, url);
  const lines = nearbyLines(document, headline, body);
  const names = article?.authors.map(foldText) ?? [];
  const author = lines.find(({ text }) => names.some((name) => foldText(text).includes(name)));
  const date = lines.find(({ text }) => parseDate(text)?.hasTime) ?? lines.find(({ text }) => parseDate(text));
  const found: Record<keyof MetadataSelectors, Element | undefined> = {
    title: headline,
    sapo: article?.description ? sapoIn(document, article.description, body) : undefined,
    author: author && innermost(author.element, (text) => names.some((name) => foldText(text).includes(name))),
    date: date && innermost(date.element, (text) => parseDate(text) !== undefined),
    section: article?.section ? pathTo(document, article.section, [headline, body]) : undefined,
    tags: tagList(document, article?.tags ?? [], body),
  };
  return Object.fromEntries(Object.entries(found).filter(([, element]) => element !== undefined));
}

/** A line may run over several elements: the innermost one of it that says something. */
function innermost(first: Element, says: (text: string) => boolean): Element {
  const line = queryAll(parentOf(first) ?? first, '*');
  return line.findLast((each) => says(contentOf(each))) ?? first;
}

/** The innermost element outside the head that says the summary and not much more. */
function sapoIn(document: Document, description: string, body: Element): Element | undefined {
  const beginning = foldText(description).slice(0, BEGINNING);
  const says = (element: Element) => foldText(contentOf(element)).startsWith(beginning);
  const longest = 3 * description.length;
  return queryAll(document, 'body *')
    .filter((each) => !matches(each, 'script,style,template') && !contains(each, body))
    .findLast((each) => contentOf(each).length <= longest && says(each));
}

/** The list of links whose last one is the section. */
function pathTo(document: Document, section: string, text: readonly (Element | undefined)[]): Element | undefined {
  const name = foldText(section);
  const links = queryAll(document, 'a[href]').filter((link) => foldText(contentOf(link)) === name);
  const lists = links.flatMap((link) => listAround(link) ?? []);
  const paths = lists.filter(
    (list) =>
      queryAll(list, 'a').length <= LONGEST_PATH &&
      !text.some((part) => part && (contains(list, part) || contains(part, list))),
  );
  return paths.findLast((list) => foldText(contentOf(queryAll(list, 'a').at(-1) ?? list)) === name);
}

function listAround(link: Element): Element | undefined {
  const around = parentOf(link);
  return around && matches(around, 'li') ? parentOf(around) : around;
}

/** The element around links that are tags of the article, outside its text. */
function tagList(document: Document, tags: readonly string[], body: Element): Element | undefined {
  const names = tags.map(foldText);
  const links = queryAll(document, 'a[href]').filter((link) =>
    names.includes(foldText(contentOf(link).replace('#', ''))),
  );
  const outside = links.filter((link) => !contains(body, link));
  const [first] = outside;
  if (!first || outside.length < 2) return undefined;
  let list: Element | undefined = first;
  while (list && outside.filter((link) => contains(list ?? first, link)).length < 2) list = parentOf(list);
  const isList = list && !contains(list, body) && queryAll(list, 'a').length <= MOST_BESIDE * outside.length;
  return isList ? list : undefined;
}
