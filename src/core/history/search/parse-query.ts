import { foldForSearch } from '../../vietnamese/fold-for-search';
import { readDay } from './read-day';
import type { Query, QueryWord } from './query';
import { wordsOf } from './words';

/** `name:value`, `name:"more words"`, `"a phrase"`, or a word; a quotation mark that is never closed reaches to the end. */
const PART = /(?:(?<name>[a-z]+):)?(?:["“”](?<quoted>[^"“”]*)(?:["“”]|$)|(?<plain>\S+))/giu;

/** More words than any title has: the rest of a text that was pasted says nothing new. */
const MOST_WORDS = 16;

type Draft = { -readonly [K in keyof Query]: Query[K] extends readonly (infer T)[] ? T[] : Query[K] };

/** What a filter does with its value; false where it says nothing to it. */
type Filter = (draft: Draft, value: string) => boolean;

const FILTERS: Readonly<Record<string, Filter>> = {
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
    else if (value === 'half-read' || value === 'finished') draft.progress = value;
    else return false;
    return true;
  },
};

/**
 * Reads a query: words, "phrases in quotes", and the filters site:, author:, section:, tag:, before:, after: (a day, month
 * or year, also as 25/11/2026, by the clock of the reader) and is:half-read, is:finished, is:starred.
 */
export function parseQuery(text: string): Query {
  const draft: Draft = {
    ...{ words: [], phrases: [], sites: [], authors: [], sections: [], tags: [], misunderstood: [] },
    ...{ after: undefined, before: undefined, isStarred: false, progress: undefined },
  };
  for (const { 0: part, groups = {} } of text.matchAll(PART)) readPart(draft, part, groups);
  const last = draft.words.at(-1);
  // Whoever types goes on with the last word; a letter alone begins half of all words and says nothing beside others.
  if (last && text.endsWith(text.trimEnd().slice(-1)) && /[\p{L}\p{M}\p{N}]$/u.test(text)) {
    draft.words.pop();
    if (last.folded.length > 1 || draft.words.length === 0)
      draft.words.push({ ...last, isPrefix: last.folded.length > 1 });
  }
  return draft;
}

function readPart(draft: Draft, part: string, { name, quoted, plain }: Partial<Record<string, string>>): void {
  const value = quoted ?? plain ?? '';
  const filter = name === undefined ? undefined : FILTERS[name.toLowerCase()];
  if (filter) {
    if (!filter(draft, value.trim())) draft.misunderstood.push(part);
  } else if (name === undefined && quoted !== undefined) {
    pushWords(draft.phrases, quoted);
  } else {
    draft.words.push(...queryWords(part).slice(0, MOST_WORDS - draft.words.length));
  }
}

function queryWords(text: string): QueryWord[] {
  return wordsOf(text).map(({ folded, exact }) => ({ folded, exact, isPrefix: false }));
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
