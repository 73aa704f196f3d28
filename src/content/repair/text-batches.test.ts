import { describe, expect, it } from 'vitest';
import type { HeldText } from './held-text';
import { textBatches } from './text-batches';
import { TextLedger } from './text-ledger';

function held(text: string): HeldText {
  return { key: {}, read: () => text, write: () => undefined };
}

/** The texts of each batch. */
function batchesOf(texts: readonly (readonly string[])[]): string[][] {
  const parts = texts.map((each) => each.map(held));
  return Array.from(textBatches(parts, new TextLedger()), (batch) => batch.map(({ raw }) => raw));
}

describe('textBatches', () => {
  it('puts short texts together, in their order', () => {
    const links = Array.from({ length: 40 }, (_, i) => `Tin số ${i} trong ngày`);
    const batches = batchesOf(links.map((link) => [link]));
    expect(batches.flat()).toEqual(links);
    expect(batches.length).toBeLessThan(links.length / 5);
    expect(batches.length).toBeGreaterThan(1);
  });

  it('ends a batch with a long text, so that the clock is looked at behind it', () => {
    const long = 'Trời mưa từ sáng. '.repeat(100);
    expect(batchesOf([['Hà Nội'], [long], ['Đà Nẵng']])).toEqual([['Hà Nội', long], ['Đà Nẵng']]);
  });

  it('takes the parts of a run for one text', () => {
    expect(batchesOf([['Nhi', 'ều', ' đại biểu']])).toEqual([['Nhiều đại biểu']]);
  });

  it('leaves out what nobody reads, and lets the page rest all the same', () => {
    expect(batchesOf([['Hà Nội'], ['a'.repeat(1_000_001)], ['Đà Nẵng']])).toEqual([['Hà Nội'], ['Đà Nẵng']]);
  });
});
