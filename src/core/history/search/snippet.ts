import { hasMarks, type Query, type QueryWord } from './query';
import { type Word, wordsOf } from './words';

/** From and to, in UTF-16 offsets. */
export type Mark = readonly [from: number, to: number];

/** Words around the hits that a snippet shows. */
const WORDS = 30;
/** Words before the first hit. */
const LEAD = 6;

/** The places of a text that a query means, in order; words that stand together are one place. */
export function marksIn(text: string, { words, phrases }: Query): Mark[] {
  return marksOf(wordsOf(text), wantedWords(words, phrases));
}

/** The piece of a text that shows most of a query, with its marks; undefined where the text has nothing of it. */
export function snippetOf(text: string, { words, phrases }: Query): { text: string; marks: Mark[] } | undefined {
  const wanted = wantedWords(words, phrases);
  const all = wordsOf(text);
  const start = bestStart(all, wanted);
  if (start === undefined) return undefined;
  const shown = all.slice(start, start + WORDS);
  const [from, to] = [shown[0]?.from ?? 0, shown.at(-1)?.to ?? 0];
  const before = start > 0 ? '… ' : '';
  const after = start + WORDS < all.length ? ' …' : '';
  const shift = before.length - from;
  const marks = marksOf(shown, wanted).map(([a, b]): Mark => [a + shift, b + shift]);
  // Line breaks stay one sign each, so that the offsets hold.
  return { text: `${before}${text.slice(from, to).replace(/\s/g, ' ')}${after}`, marks };
}

/** Whether a text has these words one after the other: with their marks, or with any where none were typed. */
export function hasPhrase(text: string, phrase: readonly QueryWord[]): boolean {
  const isExact = phrase.some(hasMarks);
  const all = wordsOf(text);
  return all.some((_, start) =>
    phrase.every((wanted, i) => {
      const word = all[start + i];
      return word?.folded === wanted.folded && (!isExact || word.exact === wanted.exact);
    }),
  );
}

interface Wanted {
  readonly whole: ReadonlyMap<string, ReadonlySet<string>>;
  readonly prefixes: readonly string[];
  readonly count: number;
}

function wantedWords(words: readonly QueryWord[], phrases: readonly (readonly QueryWord[])[]): Wanted {
  const all = [...words, ...phrases.flat()];
  const whole = new Map<string, Set<string>>();
  for (const { folded, exact } of all) whole.set(folded, (whole.get(folded) ?? new Set()).add(exact));
  return { whole, prefixes: all.filter(({ isPrefix }) => isPrefix).map(({ folded }) => folded), count: all.length };
}

/** 2 for a word with the marks that were typed, 1 for one with others, 0 for a word that nobody asked for. */
function likeness({ folded, exact }: Word, { whole, prefixes }: Wanted): number {
  const spellings = whole.get(folded);
  if (spellings) return spellings.has(exact) ? 2 : 1;
  return prefixes.some((prefix) => folded.startsWith(prefix)) ? 1 : 0;
}

/**
 * Where the words begin that have most of the query, as near to each other as they come. A word alone that is one of several
 * says little ("thu" of "thu tuong"): neighbours count more.
 */
function bestStart(words: readonly Word[], wanted: Wanted): number | undefined {
  const values = words.map((word, i) => {
    const value = likeness(word, wanted);
    const before = words[i - 1];
    return value > 0 && before && likeness(before, wanted) > 0 ? value * 4 : value;
  });
  let best: number | undefined;
  let most = 0;
  let sum = 0;
  values.forEach((value, end) => {
    sum += value - (values[end - (WORDS - LEAD)] ?? 0);
    if (sum <= most) return;
    most = sum;
    best = end;
  });
  if (best === undefined) return undefined;
  const windowStart = Math.max(0, best - (WORDS - LEAD) + 1);
  const firstHit = values.findIndex((value, i) => i >= windowStart && value > 0);
  return Math.max(0, firstHit - LEAD);
}

function marksOf(words: readonly Word[], wanted: Wanted): Mark[] {
  const marks: [number, number][] = [];
  let isAfterHit = false;
  words.forEach((word, i) => {
    const isHit = likeness(word, wanted) > 0 && isWorthMarking(words, i, wanted);
    const last = marks.at(-1);
    if (isHit && isAfterHit && last) last[1] = word.to;
    else if (isHit) marks.push([word.from, word.to]);
    isAfterHit = isHit;
  });
  return marks;
}

/** Of several words, one that stands alone with other marks is chance: "thu" of "thủ tướng" in "mùa thu". */
function isWorthMarking(words: readonly Word[], index: number, wanted: Wanted): boolean {
  const word = words[index];
  if (!word || wanted.count === 1 || likeness(word, wanted) === 2) return true;
  return [words[index - 1], words[index + 1]].some((beside) => beside && likeness(beside, wanted) > 0);
}
