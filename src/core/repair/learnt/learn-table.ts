import { isForeign, isKnown, type PageWords } from './page-words';
import { type LetterEvidence, letterEvidence } from './letter-evidence';

/** What a page shows of a substitution that no class knows. */
export interface Table {
  /** What each letter or sign was that stands for another one. */
  readonly rows: ReadonlyMap<string, string>;
  /** Foreign letters that stand for others, too, but were seen too seldom to tell for which: each word may. */
  readonly open: ReadonlySet<string>;
}

const NO_TABLE: Table = { rows: new Map(), open: new Set() };

/*
 * What makes a row overwhelming. A misprint of one letter is rare and comes alone; the same one in many different words,
 * each of which becomes a syllable by the same other letter, has one cause.
 */
const OVERWHELMING = { words: 4, places: 6, share: 0.5, margin: 8 };
/** The same where another row proves that letters were exchanged on this page. */
const CLEAR = { words: 2, places: 3, share: 0.6, margin: 6 };
/** The same for what no Vietnamese word has. */
const CLEAR_FOREIGN = { words: 1, places: 2, share: 0.5, margin: 4 };
const OPEN_FOREIGN = { words: 1, places: 1, share: 0.5, margin: 0 };

/** Share of a page's words that may stay strange: names, abbreviations, rows with too few places. */
const MOST_STRANGE = 0.3;
/** Rows that are found in words that others have made readable. */
const MOST_PASSES = 4;

/** The substitutions that a page shows: none unless the evidence is overwhelming. */
export function learnTable(words: PageWords): Table {
  let rows: ReadonlyMap<string, string> = new Map();
  let open = new Set<string>();
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    // Without a row there is no table: most pages have a few strange words, and none of their letters could be the first.
    const fewest = rows.size > 0 ? OPEN_FOREIGN : OVERWHELMING;
    const evidence = letterEvidence(words.strange, (word) => unreadable(word, rows), fewest);
    const found = new Map(rows);
    open = new Set<string>();
    for (const one of evidence) {
      if (rows.has(one.written)) continue;
      if (isShown(one, rows.size > 0)) found.set(one.written, inCase(one, words));
      else if (isForeign(one.written.charCodeAt(0)) && meets(one, OPEN_FOREIGN)) open.add(one.written);
    }
    if (found.size === rows.size) break;
    rows = found;
  }
  return rows.size > 0 && isVietnamese(words, rows) ? { rows, open } : NO_TABLE;
}

/** A word with all rows undone; `undefined` where that makes it a known syllable. */
function unreadable(word: string, rows: ReadonlyMap<string, string>): string | undefined {
  const read = withRows(word, rows);
  return read !== word && isKnown(read) ? undefined : read;
}

function isShown(evidence: LetterEvidence, isProven: boolean): boolean {
  if (meets(evidence, OVERWHELMING)) return true;
  return isProven && meets(evidence, isForeign(evidence.written.charCodeAt(0)) ? CLEAR_FOREIGN : CLEAR);
}

function meets(
  { words, places, share, margin }: LetterEvidence,
  bar: Pick<LetterEvidence, 'words' | 'places' | 'share' | 'margin'>,
): boolean {
  return words >= bar.words && places >= bar.places && share >= bar.share && margin >= bar.margin;
}

/** How many small letters a text has for each capital, roughly. */
const SMALL_PER_CAPITAL = 15;

/** Whether the letter was a capital: where no word shows it, the one that the page lacks. */
function inCase({ was, small, capital }: LetterEvidence, words: PageWords): string {
  const upper = was.toUpperCase();
  if (small !== capital) return small > capital ? was : upper;
  return timesOf(was, words) + 1 > SMALL_PER_CAPITAL * (timesOf(upper, words) + 1) ? upper : was;
}

/** How often a letter stands in the known words of a page. */
function timesOf(letter: string, words: PageWords): number {
  let sum = 0;
  for (const [word, times] of words.known()) if (word.includes(letter)) sum += times;
  return sum;
}

/** Whether nearly all of the page's marked words are syllables by the rows: another language's letters fit by chance. */
function isVietnamese({ knownCount, strange }: PageWords, rows: ReadonlyMap<string, string>): boolean {
  let whole = knownCount;
  let rest = 0;
  for (const [word, times] of strange) {
    if (isKnown(withRows(word, rows))) whole += times;
    else rest += times;
  }
  return rest <= MOST_STRANGE * (whole + rest);
}

/** A word with all rows undone at once. */
export function withRows(word: string, rows: ReadonlyMap<string, string>): string {
  let read = '';
  for (const letter of word) read += rows.get(letter) ?? letter;
  return read;
}
