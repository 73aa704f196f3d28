import { syllableWeight } from '../../vietnamese/frequency';
import { isSyllable } from '../../vietnamese/syllable';
import { MARKED_LETTERS, type PageWords } from './page-words';

/** A letter or sign that stands on a page where another letter was. */
export interface Row {
  readonly written: string;
  readonly was: string;
  /** Whether it was so everywhere: also in words that are syllables as they stand. */
  readonly isEverywhere: boolean;
}

/*
 * What makes a row overwhelming. A misprint of one letter is rare and comes alone; the same one in many different words,
 * each of which becomes a syllable by the same other letter, has one cause.
 */
const FEWEST_PLACES = 6;
const FEWEST_WORDS = 4;
/** Share of the broken words with the letter that the row explains: others may have a second damaged letter. */
const EXPLAINED = 0.5;
/** How much likelier the words must be than by the next best letter, in nats over all words. */
const MARGIN = 12;
/** The same for each word that is a syllable as it stands, before it is taken for damaged too. */
const MARGIN_EVERYWHERE = 1;
/** A word that a letter makes no syllable of, in nats. */
const UNEXPLAINED = -20;
/** Share of a page's words that may stay unexplained: names, abbreviations, rows with too few places. */
const MOST_STRANGE = 0.3;
/** Rows that are looked for in a second pass, in words that the first one made readable. */
const PASSES = 3;

/** The substitutions that a page shows, and that no class knows: empty unless the evidence is overwhelming. */
export function learnTable(words: PageWords): Row[] {
  let rows: Row[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    const found = rowsOf(words, rows);
    if (found.length === rows.length) break;
    rows = found;
  }
  return isVietnamese(words, rows) ? rows : [];
}

/** Whether nearly all of the page's marked words are syllables by the rows: another language's letters fit by chance. */
function isVietnamese({ sound, broken }: PageWords, rows: readonly Row[]): boolean {
  let whole = 0;
  let strange = 0;
  for (const times of sound.values()) whole += times;
  for (const [word, times] of broken) {
    if (isSyllable(withRows(word, rows))) whole += times;
    else strange += times;
  }
  return strange <= MOST_STRANGE * (whole + strange);
}

function rowsOf(words: PageWords, known: readonly Row[]): Row[] {
  const byLetter = new Map<string, [word: string, times: number][]>();
  for (const entry of words.broken) {
    for (const letter of new Set(entry[0].replace(/[\0-\u007f]/g, ''))) {
      const list = byLetter.get(letter);
      if (list) list.push(entry);
      else byLetter.set(letter, [entry]);
    }
  }
  const rows: Row[] = [];
  for (const [written, broken] of byLetter) {
    if (broken.length < FEWEST_WORDS) continue;
    const was = likeliestLetter(written, broken, known);
    if (was !== undefined) rows.push({ written, was, isEverywhere: isEverywhere(written, was, words) });
  }
  return rows;
}

/** The letter that makes syllables of nearly all words that a written one breaks; `undefined` where it is not plain. */
function likeliestLetter(
  written: string,
  broken: readonly [string, number][],
  known: readonly Row[],
): string | undefined {
  const others = known.filter((row) => row.written !== written);
  const readable = broken
    .map(([word, times]) => ({ word: withRows(word, others), times }))
    // What the other rows have made whole says nothing of this letter.
    .filter(({ word }) => !isSyllable(word));
  let best: { letter: string; score: number; places: number; words: number } | undefined;
  let second = -Infinity;
  for (const letter of MARKED_LETTERS) {
    if (letter === written) continue;
    const fit = { letter, score: 0, places: 0, words: 0 };
    for (const { word, times } of readable) {
      const read = word.replaceAll(written, letter);
      const isRead = isSyllable(read);
      fit.score += isRead ? syllableWeight(read) : UNEXPLAINED;
      if (!isRead) continue;
      fit.places += times;
      fit.words++;
    }
    if (!best || fit.score > best.score) {
      second = best?.score ?? second;
      best = fit;
    } else second = Math.max(second, fit.score);
  }
  if (!best || best.places < FEWEST_PLACES || best.words < FEWEST_WORDS) return undefined;
  return best.words >= EXPLAINED * readable.length && best.score - second >= MARGIN ? best.letter : undefined;
}

/** Whether the sound words with the letter, too, are likelier with the other one. */
function isEverywhere(written: string, was: string, words: PageWords): boolean {
  let gain = 0;
  let count = 0;
  for (const [word, times] of words.sound) {
    if (!word.includes(written)) continue;
    const read = word.replaceAll(written, was);
    gain += times * ((isSyllable(read) ? syllableWeight(read) : UNEXPLAINED) - syllableWeight(word));
    count += times;
  }
  return gain >= MARGIN_EVERYWHERE * count;
}

/** A word with all rows undone at once. */
export function withRows(word: string, rows: readonly Row[]): string {
  let read = '';
  for (const letter of word) read += rows.find(({ written }) => written === letter)?.was ?? letter;
  return read;
}
