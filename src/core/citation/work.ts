import type { Article } from '../metadata/article';
import { calendarDay, type CalendarDay, type CitationLocale } from './calendar-day';
import { nameParts, type NameParts } from './name-parts';

/** Who is answerable for what is cited. */
export interface Author {
  readonly name: string;
  /** `undefined` for an agency, and for a person whose family name cannot be told: both are cited by their whole name. */
  readonly parts: NameParts | undefined;
  readonly isAgency: boolean;
}

/** What the formats cite: an article with what they all need worked out. */
export interface Work {
  readonly title: string;
  /** Persons; the news agency where none is named; else nobody. */
  readonly authors: readonly Author[];
  /** The site's name, or its host where it has none. */
  readonly newspaper: string;
  readonly published: CalendarDay | undefined;
  readonly accessed: CalendarDay;
  readonly url: string;
  /** BCP 47. */
  readonly language: string | undefined;
}

export interface CitationOptions {
  /** ISO 8601 with zone: when the reader had the page before them. */
  readonly accessed: string;
  readonly locale: CitationLocale;
}

/** What is cited of an article, in lines of their own: a line break in a value would end a field of RIS. */
export function workOf(article: Article, accessed: string): Work {
  const day = calendarDay(accessed);
  if (!day) throw new RangeError(`No date: ${accessed}`);
  return {
    title: oneLine(article.title),
    authors: authorsOf(article),
    newspaper: oneLine(article.siteName ?? '') || new URL(article.url).hostname.replace(/^www\./, ''),
    published: article.published === undefined ? undefined : calendarDay(article.published),
    accessed: day,
    url: article.url,
    language: article.language,
  };
}

function authorsOf({ authors, agency }: Article): Author[] {
  const persons = authors.map(oneLine).filter(Boolean);
  if (persons.length > 0) return persons.map((name) => ({ name, parts: nameParts(name), isAgency: false }));
  return agency ? [{ name: oneLine(agency), parts: undefined, isAgency: true }] : [];
}

function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
