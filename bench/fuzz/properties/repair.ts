import assert from 'node:assert/strict';
import fc from 'fast-check';
import { observeTexts, repairTexts } from '../../../src/content/repair/repair-texts';
import {
  createDiagnosis,
  type Diagnosis,
  type Repair,
  type RepairResult,
  repairText,
  repairWith,
} from '../../../src/core/repair';
import { mayBeDamaged } from '../../../src/core/repair/gate';
import { applyEdits } from '../../../src/core/repair/repair';
import { fuzzProperty } from '../fuzz-property';
import { anyText, damaged, damagedWords, sound } from '../inputs/texts';
import { assertMayWrite, assertOnlyDecoded } from '../only-decoded';

const about = (name: string, share: number) => ({ name: `repair: ${name}`, inputs: 'texts', share }) as const;

/** The text as it was, from what was made of it and the list of repairs. */
function undo({ text, repairs }: RepairResult): string {
  let shift = 0;
  const edits = repairs.map(({ start, end, before, after, confidence }) => {
    const from = start + shift;
    shift += after.length - (end - start);
    return { start: from, end: from + after.length, after: before, confidence };
  });
  return applyEdits(text, edits);
}

/** Every repair names a place of the text, in order; together they make the result, and can be undone. */
function checkResult(text: string, result: RepairResult): void {
  let last = 0;
  for (const { start, end, before, after, confidence, class: name } of result.repairs) {
    assert(start >= last && end >= start, 'repairs are in order and apart');
    assert.equal(text.slice(start, end), before);
    assert.notEqual(after, before);
    assert(confidence > 0 && confidence <= 1, `confidence ${confidence}`);
    assert.notEqual(name, '');
    last = end;
  }
  for (const { start, end, text: stays } of result.unresolved) assert.equal(text.slice(start, end), stays);
  assert.equal(applyEdits(text, result.repairs), result.text);
  assert.equal(undo(result), text);
}

/** Repairs that stand side by side as one: layer by layer, the traces of one character may be several. */
function joined(repairs: readonly Repair[]): Repair[] {
  const found: Repair[] = [];
  for (const repair of repairs) {
    const last = found.at(-1);
    if (last?.end !== repair.start) found.push(repair);
    else
      found[found.length - 1] = {
        ...repair,
        start: last.start,
        before: last.before + repair.before,
        after: last.after + repair.after,
        class: [...new Set([...last.class.split('+'), ...repair.class.split('+')])].join('+'),
      };
  }
  return found;
}

/** What is written where; sums of likelihoods differ in their last digits with what is added first. */
function places({ repairs }: Pick<RepairResult, 'repairs'>): unknown[] {
  return repairs.map(({ start, before, after, class: name }) => [start, before, after, name]);
}

function finish<T>(work: Generator<void, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

function diagnosisOf(texts: readonly string[]): Diagnosis {
  const diagnosis = createDiagnosis();
  for (const text of texts) diagnosis.observe(text);
  return diagnosis;
}

/**
 * UTF-16 units. Words and lines that are longer are read in pieces, and which ones those are depends on what was repaired
 * before: a second look may find a letter that lay between two of them.
 */
const LONGEST_WORD = 80;
const LONGEST_LINE = 2000;
const hasWholeLines = (text: string) => text.split('\n').every(({ length }) => length <= LONGEST_LINE);
const isReadWhole = (text: string) =>
  hasWholeLines(text) && text.split(/\s/).every(({ length }) => length <= LONGEST_WORD);

export const repair = [
  fuzzProperty(about('addresses what it says, in order, and can be undone', 12), anyText, (text) =>
    checkResult(text, repairText(text)),
  ),
  fuzzProperty(about('finds nothing more in what it has repaired', 10), anyText, (text) => {
    const once = repairText(text).text;
    if (isReadWhole(text)) assert.equal(repairText(once).text, once);
  }),
  // But by a table that the page itself gives away, which no gate can know: it is learnt where another sign woke the engine.
  fuzzProperty(
    about('repairs nothing that the gate would not have seen', 8),
    fc.oneof(anyText, damagedWords),
    (text) => {
      if (repairText(text).repairs.some((repair) => repair.class !== 'learnt-table')) assert(mayBeDamaged(text));
    },
  ),
  fuzzProperty(about('writes nothing that the damage does not hold', 8), anyText, (text) => {
    for (const repair of joined(repairText(text).repairs)) {
      // A line that is cut may be cut within a letter where nothing in it is ASCII.
      if (hasWholeLines(text)) assertOnlyDecoded(repair, text.charAt(repair.start - 1), text.charAt(repair.end));
      else assertMayWrite(repair);
    }
  }),
  fuzzProperty(about('leaves sound Vietnamese as it is', 8), sound, (text) => {
    const { text: result, repairs, unresolved } = repairText(text);
    assert.deepEqual({ result, repairs, unresolved }, { result: text, repairs: [], unresolved: [] });
  }),
  fuzzProperty(
    about('repairs the texts of a page so that each can be undone', 3),
    fc.array(anyText, { minLength: 1, maxLength: 5 }),
    (texts) => {
      const diagnosis = diagnosisOf(texts);
      for (const text of texts) checkResult(text, repairWith(diagnosis, text));
    },
  ),
  // The texts of a page are looked at together, as the lines of one.
  fuzzProperty(
    about('repairs the lines of a text as each would be by itself', 3),
    fc.array(fc.oneof(anyText, damagedWords), { minLength: 2, maxLength: 6 }),
    (lines) => {
      const together = createDiagnosis();
      finish(observeTexts(together, lines));
      const found = finish(repairTexts(together, lines, () => false));
      const alone = diagnosisOf(lines);
      const each = lines.map((line) => repairWith(alone, line));
      assert.deepEqual(found.map(places), each.map(places));
    },
  ),
  // Of what is no text, such as "ÂÂ" alone, the table that a page shows by itself may depend on the order.
  fuzzProperty(
    about('repairs the damaged texts of a page alike in any order', 3),
    fc.array(damaged, { minLength: 2, maxLength: 5 }),
    (texts) => {
      const [forwards, backwards] = [diagnosisOf(texts), diagnosisOf(texts.toReversed())];
      for (const text of texts) assert.equal(repairWith(backwards, text).text, repairWith(forwards, text).text);
    },
  ),
];
