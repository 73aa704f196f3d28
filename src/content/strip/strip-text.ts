import type { Article } from '../../core/metadata/article';
import { formatVietnamTime } from '../../platform/format-time';
import { textLanguage, tPlural } from '../../platform/i18n';

/** Longer ones are no names; a page may write what it likes. UTF-16 units. */
const LONGEST_NAME = 80;
const MOST_AUTHORS = 3;

/** What would turn the direction of the text behind it, or end the isolation of a name. */
const TURNS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** What has been done to the page. */
export interface StripCounts {
  readonly repaired: number;
  readonly hidden: number;
}

/** The line under a headline: what is known of section, authors, time and length, and what has been done to the page. */
export function stripText(article: Article, { repaired, hidden }: StripCounts): string {
  const { section, authors, published = '', readingMinutes } = article;
  const time = Date.parse(published);
  const facts = [
    !Number.isNaN(time) && formatVietnamTime(time, textLanguage(), 'unnamed'),
    readingMinutes > 0 && tPlural('readingMinutes', readingMinutes),
    repaired > 0 && tPlural('stripRepaired', repaired),
    hidden > 0 && tPlural('stripHidden', hidden),
  ];
  // Where the line wraps, a fact goes to the next one as a whole.
  const whole = facts.map((fact) => fact && fact.replaceAll(' ', '\u00a0'));
  return [section && isolated(section), authorsText(authors), ...whole].filter(Boolean).join(' · ');
}

function authorsText(authors: readonly string[]): string {
  const named = authors.slice(0, MOST_AUTHORS).map(isolated).join(', ');
  const others = authors.length - MOST_AUTHORS;
  return others > 0 ? `${named} ${tPlural('moreAuthors', others)}` : named;
}

/** A name of the page's in its own direction, whatever letters it is in (<bdi> for where no element can be). */
function isolated(name: string): string {
  const whole = name.replace(TURNS, '');
  const shown = whole.length > LONGEST_NAME ? `${whole.slice(0, LONGEST_NAME).trimEnd()}…` : whole;
  return `\u2068${shown}\u2069`;
}
