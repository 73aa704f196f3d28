/** The parts of a query as parseQuery tells them apart: a word, a filter, something in quotation marks. */
const PART = /(?:[a-z]+:)?["“”][^"“”]*(?:["“”]|$)|\S+/giu;

/** Whether a filter such as "is:starred" is a part of the query. */
export function hasFilter(query: string, filter: string): boolean {
  return partsOf(query).includes(filter);
}

/** The query with the filter where it had none, or without it. It goes before the words, where the reader types on. */
export function toggleFilter(query: string, filter: string): string {
  const parts = partsOf(query);
  const others = parts.filter((part) => part !== filter);
  return (others.length < parts.length ? others : [filter, ...parts]).join(' ');
}

/** The filter for a tag. */
export function tagFilter(tag: string): string {
  return /["\s]/.test(tag) ? `tag:"${tag.replaceAll('"', ' ')}"` : `tag:${tag}`;
}

function partsOf(query: string): readonly string[] {
  return query.match(PART) ?? [];
}
