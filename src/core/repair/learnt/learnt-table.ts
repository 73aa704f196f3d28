import { isSyllable } from '../../vietnamese/syllable';
import type { DamageClass, Finding } from '../damage-class';
import { differenceOf } from '../difference';
import { likelihoodGain } from '../likelihood';
import { learnTable, type Row, withRows } from './learn-table';
import { createPageWords, WORD } from './page-words';

/** A damage class whose table the page itself gives away. */
export interface LearntTable extends DamageClass {
  /** Takes a text that no other class finds anything in. @returns whether the table has changed */
  learn(text: string): boolean;
}

/** Where the table is known, each word that it breaks has one reading: hardly less sure than a table that was seen before. */
const CONFIDENCE = 0.95;
/** What stands as a syllable is doubted only where the words beside it do, in nats. */
const CLEAR_GAIN = 2;

/**
 * A consistent substitution that no table knows: X stands, on this page, where syllables need Y. Learnt from all texts of
 * the page and used when the evidence is overwhelming.
 */
export function createLearntTable(): LearntTable {
  const words = createPageWords();
  let rows: readonly Row[] = [];
  return {
    id: 'learnt-table',
    suspect: /[^\0-\u007f]/,
    find: (text) => (rows.length === 0 ? [] : findingsBy(rows, text)),
    isProven: () => true,
    learn(text) {
      if (!words.add(text)) return false;
      const before = rows;
      rows = learnTable(words);
      return key(before) !== key(rows);
    },
  };
}

function key(rows: readonly Row[]): string {
  return rows.map(({ written, was, isEverywhere }) => `${written}${was}${isEverywhere}`).join(' ');
}

function findingsBy(rows: readonly Row[], text: string): Finding[] {
  const everywhere = rows.filter((row) => row.isEverywhere);
  const found: Finding[] = [];
  let previous = '';
  for (const { 0: before, index: start } of text.matchAll(WORD)) {
    const isSound = isSyllable(before);
    const after = withRows(before, isSound ? everywhere : rows);
    const gain = after !== before && isSyllable(after) ? likelihoodGain(before, after, previous) : 0;
    const isRepair = gain > (isSound ? CLEAR_GAIN : 0);
    previous = isRepair ? after : before;
    if (isRepair) {
      found.push({ ...differenceOf({ start, before, after }), gain, confidence: CONFIDENCE, isCertain: false });
    }
  }
  return found;
}
