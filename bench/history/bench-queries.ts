import { foldForSearch } from '../../src/core/vietnamese/fold-for-search';
import { pick, type Random, seededRandom } from '../repair/damage/random';
import { benchArticle } from './bench-article';
import type { BenchQuery } from './bench-query';

/** What is asked and how often: 200 in all. */
const KINDS: readonly { readonly count: number; readonly ask: (from: Source) => Omit<BenchQuery, 'typed'> }[] = [
  { count: 30, ask: ({ run }) => ({ words: run(1).map(foldForSearch) }) },
  { count: 20, ask: ({ run }) => ({ words: run(1) }) },
  { count: 40, ask: ({ run }) => ({ words: run(2).map(foldForSearch) }) },
  { count: 30, ask: ({ run }) => ({ words: run(2) }) },
  { count: 20, ask: ({ any }) => ({ words: any().map(foldForSearch) }) },
  { count: 10, ask: ({ any }) => ({ words: any() }) },
  { count: 20, ask: ({ run, random }) => ({ words: run(pick([2, 3, 4], random)).map(foldForSearch), isPhrase: true }) },
  { count: 15, ask: ({ run, site }) => ({ words: run(2).map(foldForSearch), site }) },
  { count: 15, ask: ({ run }) => ({ words: withoutEnd(run(2).map(foldForSearch)), isPrefix: true }) },
];

/** The smallest history that the bench fills: every query is taken from one of its articles. */
const SOURCES = 1000;

/** What a query's words are taken from: an article. */
interface Source {
  readonly random: Random;
  readonly site: string;
  /** Words that follow each other. */
  readonly run: (length: number) => string[];
  /** Two to four words from anywhere in the article. */
  readonly any: () => string[];
}

/** The 200 queries, always the same. */
export function benchQueries(): BenchQuery[] {
  const random = seededRandom(2013);
  return KINDS.flatMap(({ count, ask }) =>
    Array.from({ length: count }, () => {
      const query = ask(sourceOf(Math.floor(random() * SOURCES), random));
      return { ...query, typed: typed(query) };
    }),
  );
}

function sourceOf(number: number, random: Random): Source {
  const { site, text } = benchArticle(number);
  const all = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return {
    random,
    site,
    run: (length) => {
      const at = Math.floor(random() * (all.length - length));
      return all.slice(at, at + length);
    },
    any: () => Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(all, random)),
  };
}

function withoutEnd(words: readonly string[]): string[] {
  return words.map((word, i) => (i === words.length - 1 && word.length > 2 ? word.slice(0, -1) : word));
}

function typed({ words, isPhrase, site }: Omit<BenchQuery, 'typed'>): string {
  const text = words.join(' ');
  return `${isPhrase ? `"${text}"` : text}${site ? ` site:${site}` : ''}`;
}
