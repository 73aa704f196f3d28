import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damaged, damagedBy, sound } from '../../../bench/fuzz/inputs/texts';
import { type Damage, DAMAGES } from '../../../bench/repair/damage';
import { createDiagnosis, repairText, repairWith } from './index';

const RUNS_A_CLASS = 12;

/**
 * Tries a property. The same texts on every run, so that a red test is about a change of code; FAST_CHECK_SEED looks at
 * others.
 */
function check<T extends [unknown, ...unknown[]]>(property: fc.IPropertyWithHooks<T>, numRuns: number): void {
  fc.assert(property, {
    seed: Number(process.env['FAST_CHECK_SEED'] ?? 2016),
    numRuns,
    // Looking for the smallest failing text may take for ever.
    plugins: [fc.interruptAfterTimeLimit(20_000, { failOnInterrupt: true })],
  });
}

/** Damage that is not always given back yet: a pass means that its line has to go. */
const KNOWN_FAILURES: ReadonlySet<string> = new Set([
  'lossy table of 2016, a page',
  'invented table of foreign signs, a page',
]);

function givesBack(damage: Damage): void {
  check(
    fc.property(damagedBy(damage), ({ text, original, isReversible }) => {
      if (isReversible) expect(repairText(text).text).toBe(original);
    }),
    RUNS_A_CLASS,
  );
}

describe('repairText', () => {
  it('leaves sound Vietnamese as it is', () => {
    check(
      fc.property(sound, (text) => {
        expect(repairText(text)).toMatchObject({ text, repairs: [], unresolved: [] });
      }),
      200,
    );
  });

  const isKnown = ({ id }: Damage) => KNOWN_FAILURES.has(id);
  it.each(DAMAGES.filter((damage) => !isKnown(damage)))('gives back what reversible damage changed: $id', givesBack);
  it.fails.each(DAMAGES.filter(isKnown))('does not always give back yet: $id', givesBack);
});

describe('repairWith', () => {
  it('repairs the texts of a page alike, whatever order they came in', () => {
    const texts = fc.array(damaged, { minLength: 2, maxLength: 6 });
    const orders = texts.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    check(
      fc.property(orders, ([list, shuffled]) => {
        expect(repairedPage(shuffled, list)).toEqual(repairedPage(list, list));
      }),
      40,
    );
  });
});

describe('what is final', () => {
  const texts = fc.array(fc.oneof(damaged, sound), { minLength: 1, maxLength: 4 });
  it('stays so, whatever else the page shows, as long as no other table is learnt', () => {
    check(
      fc.property(texts, texts, (first, more) => {
        const diagnosis = createDiagnosis();
        for (const text of first) diagnosis.observe(text);
        const before = first.map((text) => repairWith(diagnosis, text));
        const { tables } = diagnosis;
        for (const text of more) diagnosis.observe(text);
        const after = first.map((text) => repairWith(diagnosis, text));
        fc.pre(diagnosis.tables === tables);
        before.forEach((result, i) => {
          if (result.isFinal) expect(after[i]).toEqual(result);
        });
        // Clean text is final: otherwise nothing would be gained.
        expect(repairWith(diagnosis, 'Trời hôm nay trong xanh.').isFinal).toBe(true);
      }),
      40,
    );
  });
});

function repairedPage(order: readonly string[], texts: readonly string[]): string[] {
  const diagnosis = createDiagnosis();
  for (const text of order) diagnosis.observe(text);
  return texts.map((text) => repairWith(diagnosis, text).text);
}
