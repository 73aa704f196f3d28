import fc from 'fast-check';
import { describe, it } from 'vitest';
import { PROPERTIES } from '../../bench/fuzz/properties';

/** Inputs of each property: a few seconds in all. `npm run fuzz` tries a hundred thousand. */
const RUNS = { texts: 150, documents: 20 };

describe('whatever is put in', () => {
  it.each(PROPERTIES)('$name', { timeout: 60_000 }, async ({ property, inputs }) => {
    await fc.assert(property(), { seed: 2026, numRuns: RUNS[inputs] });
  });
});
