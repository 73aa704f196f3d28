import { ALL_MARKED, lostLetterCandidates } from '../lost-letter-candidates';
import { isForeign } from './page-words';

/** What the strange words with a letter say of what it was. */
export interface LetterEvidence {
  readonly written: string;
  /** The letter that makes the likeliest syllables of them, in small. */
  readonly was: string;
  /** Words that it makes known syllables of, and how often they were seen. */
  readonly words: number;
  readonly places: number;
  /** 0–1: the share of all words with the letter that it makes known syllables of. Words count once. */
  readonly share: number;
  /** How much likelier it is than the next best letter, in nats. */
  readonly margin: number;
  /** Words that have it where only a small letter, and where only a capital may stand; most that start with it tell nothing. */
  readonly small: number;
  readonly capital: number;
}

/** How much less likely than the best letter one can be by a single word, in nats: the model does not know all. */
const LEAST_LIKELY = 8;

interface Score {
  score: number;
  words: number;
  places: number;
}

interface Tally {
  words: number;
  small: number;
  capital: number;
  readonly scores: Map<string, Score>;
}

/** A word and the number of times that it was seen. */
type SeenWord = readonly [word: string, times: number];

/**
 * What each letter of the strange words may have been.
 * @param strange words and the number of times that each was seen
 * @param read a word with the letters undone that are known already
 * @param fewest letters that fewer words and places have are left out: to weigh the others takes long
 */
export function letterEvidence(
  strange: ReadonlyMap<string, number>,
  read: (word: string) => string | undefined,
  fewest: Pick<LetterEvidence, 'words' | 'places'>,
): LetterEvidence[] {
  const inDoubt = new Map<string, SeenWord[]>();
  for (const [word, times] of strange) {
    const rest = read(word);
    if (rest === undefined) continue;
    for (const letter of lettersInDoubt(rest)) {
      const words = inDoubt.get(letter) ?? [];
      words.push([rest, times]);
      inDoubt.set(letter, words);
    }
  }
  return [...inDoubt]
    .filter(([, words]) => words.length >= fewest.words && placesOf(words) >= fewest.places)
    .map(([letter, words]) => evidenceOf(letter, tallyOf(letter, words)))
    .filter((one) => one !== undefined);
}

function placesOf(words: readonly SeenWord[]): number {
  return words.reduce((sum, [, times]) => sum + times, 0);
}

function tallyOf(letter: string, words: readonly SeenWord[]): Tally {
  const tally: Tally = { words: 0, small: 0, capital: 0, scores: new Map() };
  for (const [word, times] of words) addWord(tally, word, letter, times);
  return tally;
}

/** The letters of a word that alone may be damaged: its foreign one, or without such any that is marked. */
function lettersInDoubt(word: string): Iterable<string> {
  const marked = new Set<string>();
  const foreign = new Set<string>();
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 0x7f) (isForeign(code) ? foreign : marked).add(word.charAt(i));
  }
  return foreign.size === 0 ? marked : foreign.size === 1 ? foreign : [];
}

function addWord(tally: Tally, word: string, letter: string, times: number): void {
  tally.words++;
  const place = word.indexOf(letter);
  // A letter stands for one other: what makes two of it, "đi" of "òò", is no evidence.
  const isOne = (text: string) => word.replaceAll(letter, text.charAt(place)).toLowerCase() === text.toLowerCase();
  const candidates = lostLetterCandidates(word.replaceAll(letter, '?'), ALL_MARKED).filter(({ text }) => isOne(text));
  const [best] = candidates;
  if (!best) return;
  // A word that returns says little more: texts have their subjects.
  const count = 1 + Math.log(times);
  for (const { text, weight } of candidates) {
    const was = text.charAt(place).toLowerCase();
    let score = tally.scores.get(was);
    if (!score) tally.scores.set(was, (score = { score: 0, words: 0, places: 0 }));
    score.score += Math.max(0, LEAST_LIKELY + weight - best.weight) * count;
    score.words++;
    score.places += times;
  }
  const others = word.replaceAll(letter, '');
  if (others !== others.toUpperCase()) tally.small += place > 0 ? 1 : 0;
  else if (others.length > 1) tally.capital++;
}

function evidenceOf(written: string, { scores, words, small, capital }: Tally): LetterEvidence | undefined {
  let best: [string, Score] | undefined;
  let second = 0;
  for (const entry of scores) {
    if (!best || entry[1].score > best[1].score) {
      second = best?.[1].score ?? 0;
      best = entry;
    } else second = Math.max(second, entry[1].score);
  }
  if (!best) return undefined;
  const [was, { score, words: read, places }] = best;
  return { written, was, words: read, places, share: read / words, margin: score - second, small, capital };
}
