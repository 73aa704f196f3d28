import { foldForSearch } from '../../vietnamese/fold-for-search';
import { readDay } from './read-day';
import { type Query, type QueryWord, queryWords } from './query';

/** `name:value`, `name:"more words"`, `"a phrase"`, or a word; a quotation mark that is never closed reaches to the end. */
const PART = /(?:(?<name>[a-z]+):)?(?:["“”](?<quoted>[^"“”]*)(?:["“”]|$)|(?<plain>\S+))/giu;

/** More words than any title has: the rest of a text that was pasted says nothing new. */
const MOST_WORDS = 16;

type Draft = { -readonly [K in keyof Query]: Query[K] extends readonly (infer T)[] ? T[] : Query[K] };

/** What a filter does with its value; false where it says nothing to it. */
type Filter = (draft: Draft, value: string) => boolean;

const FILTERS: ReadonlyMap<string, Filter> = new Map(
  Object.entries<Filter>({
    site: (draft, value) => push(draft.sites, value.toLowerCase()),
    author: (draft, value) => pushWords(draft.authors, value),
    section: (draft, value) => pushWords(draft.sections, value),
    tag: (draft, value) => push(draft.tags, foldForSearch(value)),
    before: (draft, value) => {
      draft.before = readDay(value)?.from;
      return draft.before !== undefined;
    },
    after: (draft, value) => {
      draft.after = readDay(value)?.from;
      return draft.after !== undefined;
    },
    is: (draft, value) => {
      if (value === 'starred') draft.isStarred = true;
      else if (value === 'noted') draft.isNoted = true;
      else if (value === 'half-read' || value === 'finished') draft.progress = value;
      else return false;
      return true;
    },
  }),
);

/**
 * Reads a query: words, "phrases in quotes", and the filters site:, author:, section:, tag:, before:, after: (a day, month
 * or year, also as 25/11/2026, by the clock of the reader) and is:half-read, is:finished, is:starred, is:noted.
 */
export function parseQuery(text: string): Query {
  const draft: Draft = {
    ...{ words: [], phrases: [], sites: [], authors: [], sections: [], tags: [], misunderstood: [] },
    ...{ after: undefined, before: undefined, isStarred: false, isNoted: false, progress: undefined },
  };
  let wordsBefore = 0;
  for (const { 0: part, groups = {} } of text.matchAll(PART)) {
    wordsBefore = draft.words.length;
    readPart(draft, part, groups);
  }
  const last = draft.words.length > wordsBefore ? draft.words.pop() : undefined;
  if (last) draft.words.push(/[\p{L}\p{M}\p{N}]$/u.test(text) ? beingTyped(last, draft.words) : last);
  return draft;
}

/** Whoever types goes on with the last word; a letter alone begins half of all words, and may be one ("góp ý", "2-1"). */
function beingTyped(last: QueryWord, others: readonly QueryWord[]): QueryWord {
  const isLetter = last.folded.length === 1;
  return { ...last, isPrefix: !isLetter, isOptional: isLetter && others.length > 0 };
}

function readPart(draft: Draft, part: string, { name, quoted, plain }: Partial<Record<string, string>>): void {
  const value = quoted ?? plain ?? '';
  const filter = FILTERS.get((name ?? '').toLowerCase());
  if (filter) {
    if (!filter(draft, value.trim())) draft.misunderstood.push(part);
  } else if (part.endsWith(':') && FILTERS.has(part.slice(0, -1).toLowerCase())) {
    // What is asked of it is about to be typed.
    draft.misunderstood.push(part);
  } else if (name === undefined && quoted !== undefined) {
    pushWords(draft.phrases, quoted);
  } else {
    draft.words.push(...queryWords(part).slice(0, MOST_WORDS - draft.words.length));
  }
}

function push(values: string[], value: string): boolean {
  if (value !== '') values.push(value);
  return value !== '';
}

function pushWords(values: (readonly QueryWord[])[], text: string): boolean {
  const words = queryWords(text).slice(0, MOST_WORDS);
  if (words.length > 0) values.push(words);
  return words.length > 0;
}
