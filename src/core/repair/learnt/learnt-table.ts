import { isVietnameseLetter } from '../../vietnamese/letters';
import { bestPath, type Choice } from '../best-path';
import { type Candidate, candidateOf } from '../candidate';
import type { DamageClass, Finding } from '../damage-class';
import { differenceOf } from '../difference';
import { textWeight } from '../likelihood';
import { ALL_MARKED, lostLetterCandidates } from '../lost-letter-candidates';
import { learnTable, type Table, withRows } from './learn-table';
import { createPageWords, eachMarkedWord, isForeign, isKnown } from './page-words';

/** A damage class whose table the page itself gives away. */
export interface LearntTable extends DamageClass {
  /** Rises when what was added changes the table; 0 as long as there is none. Learns when it is asked. */
  readonly version: number;
  /** Takes a text of the page as the other classes leave it. */
  add(text: string): void;
}

/** Where the table is known, each word that it breaks has one reading: hardly less sure than a table that was seen before. */
const CONFIDENCE = 0.95;
/** What a word shows of a letter that the table does not know must leave no doubt. */
const LEAST_CONFIDENCE = 0.8;
/** What is known by now is asked again when so many more strange words were seen. */
const GROWTH = 1.2;

/**
 * A consistent substitution that no table knows: X stands, on this page, where syllables need Y. Learnt from all texts of
 * the page and used when the evidence is overwhelming.
 */
export function createLearntTable(): LearntTable {
  const words = createPageWords();
  let table: Table = { rows: new Map(), open: new Set() };
  let version = 0;
  let learnt = 0;
  return {
    id: 'learnt-table',
    suspect: /[^\0-\u007f]/,
    find: (text) => (table.rows.size === 0 ? [] : findingsBy(table, text)),
    isProven: () => true,
    add: (text) => {
      words.add(text);
    },
    get version() {
      if (words.strange.size > learnt && words.strange.size >= GROWTH * learnt) {
        learnt = words.strange.size;
        const before = key(table);
        table = learnTable(words);
        if (key(table) !== before) version++;
      }
      return version;
    },
  };
}

function key({ rows, open }: Table): string {
  return [...rows, ...open].flat().join(' ');
}

function findingsBy(table: Table, text: string): Finding[] {
  const choices: Choice[] = [];
  eachMarkedWord(text, (start, end) => {
    const candidates = candidatesFor(text.slice(start, end), table);
    if (candidates.length > 0) choices.push({ start, end, candidates });
  });
  return bestPath(text, choices).flatMap(({ start, end, chosen, confidence }) => {
    const before = text.slice(start, end);
    if (chosen.text === before) return [];
    const isOpen = Array.from(before).some((letter) => table.open.has(letter));
    if (isOpen && confidence < LEAST_CONFIDENCE) return [];
    const gain = Math.max(1, chosen.weight - textWeight(before));
    return [
      {
        ...differenceOf({ start, before, after: chosen.text }),
        gain,
        confidence: isOpen ? confidence : CONFIDENCE,
        isCertain: false,
      },
    ];
  });
}

/** What a word may have been by the table; empty where the table says nothing of it. */
function candidatesFor(word: string, { rows, open }: Table): Candidate[] {
  const read = withRows(word, rows);
  const pattern = Array.from(read, (letter) => (open.has(letter) ? '?' : letter)).join('');
  if (pattern === word) return [];
  if (pattern !== read) return [...lostLetterCandidates(pattern, ALL_MARKED)];
  const after = candidateOf(read, 0);
  const isSound = isKnown(word);
  if (after.first < 0) return !isSound && isWhollyVietnamese(read, word) ? [after] : [];
  return isSound ? [after, candidateOf(word, 0)] : [after];
}

/** Whether a word that is no syllable is Vietnamese all the same: two that lost the blank between them, a misprint. */
function isWhollyVietnamese(read: string, word: string): boolean {
  let isMarked = false;
  for (let i = 0; i < read.length; i++) {
    if (!isVietnameseLetter(read.charCodeAt(i))) return false;
    const code = word.charCodeAt(i);
    if (code > 0x7f && (!isForeign(code) || !/\p{L}/u.test(word.charAt(i)))) isMarked = true;
  }
  return isMarked;
}
