import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { observeTexts, repairTexts } from '../../src/content/repair/repair-texts';
import { textBatches } from '../../src/content/repair/text-batches';
import { TextLedger } from '../../src/content/repair/text-ledger';
import { planDeclutter } from '../../src/core/article';
import { findGlosses } from '../../src/core/glosses';
import { createDiagnosis, repairWith } from '../../src/core/repair';
import { mayBeDamaged } from '../../src/core/repair/gate';
import { articleOf, besideOf } from '../page/pages';
import { countCalls } from './count-calls';

const URL = 'https://nguoihanoi.vn/lam-sach-ho-dam-cu-tri-mong-co-duong-dao-truoc-tet-20300.html';

/** What is done to a page, and what it may cost. */
interface Work {
  readonly name: string;
  /** Makes ready what is not counted. @param size UTF-16 units of text, or elements, as the name says */
  readonly prepare: (size: number) => () => unknown;
  readonly size: number;
  /** Calls: what was counted for this size, and a tenth more. */
  readonly budget: number;
}

const WORKS: readonly Work[] = [
  {
    name: 'the gate looks at 40,000 letters of sound text',
    prepare: (size) => forTexts(textsOf(size, 0), (texts) => texts.map(mayBeDamaged)),
    size: 40_000,
    budget: 1180,
  },
  {
    name: 'the article and its clutter are found on a page of 40,000 letters',
    prepare: (size) => forPage(articleOf(size, 0), (document) => planDeclutter(document, URL)),
    size: 40_000,
    budget: 4240,
  },
  {
    name: 'the article and its clutter are found beside 800 elements',
    prepare: (size) => forPage(articleOf(3000, 0, besideOf(size / 2)), (document) => planDeclutter(document, URL)),
    size: 800,
    budget: 1380,
  },
  {
    name: 'the engine repairs 40,000 letters, a third of them damaged',
    prepare: (size) => forTexts(textsOf(size, 1 / 3), repairAll),
    size: 40_000,
    budget: 72_500,
  },
  {
    name: 'the engine looks at 800 short texts of sound news, as they stand together',
    prepare: (size) => forTexts(headlines(size), repairTogether),
    size: 800,
    budget: 114_400,
  },
  {
    name: 'abbreviations, dates and amounts are found in 40,000 letters',
    prepare: (size) => forTexts(textsOf(size, 0), (texts) => [...findGlosses(texts)]),
    size: 40_000,
    budget: 19_500,
  },
];

describe('calls', () => {
  it.each(WORKS)('$name', async ({ prepare, size, budget }) => {
    // What is made when it is first used, as the engine's model, is made once.
    prepare(1000)();
    const half = await countCalls(prepare(size / 2));
    const whole = await countCalls(prepare(size));
    expect(half).toBeGreaterThan(0);
    expect(whole).toBeLessThanOrEqual(budget);
    // What is done once for a page makes it less than twice as many.
    expect(whole).toBeLessThanOrEqual(2.1 * half);
  });
});

function forTexts(texts: readonly string[], work: (texts: readonly string[]) => unknown): () => unknown {
  return () => work(texts);
}

function forPage(html: string, work: (document: Document) => unknown): () => unknown {
  const document = documentOf(html);
  return () => work(document);
}

function textsOf(length: number, damagedShare: number): string[] {
  return [...documentOf(articleOf(length, damagedShare)).querySelectorAll('p')].map(({ textContent }) => textContent);
}

function documentOf(html: string): Document {
  return new JSDOM(html, { url: URL }).window.document;
}

function headlines(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `Tin số ${i} trong ngày: người dân mong đường mới`);
}

/** As a page is repaired that has many short texts. */
function repairTogether(texts: readonly string[]): void {
  const diagnosis = createDiagnosis();
  const parts = texts.map((text) => [{ key: {}, read: () => text, write: () => undefined }]);
  for (const batch of textBatches(parts, new TextLedger())) {
    const raws = batch.map(({ raw }) => raw);
    Array.from(observeTexts(diagnosis, raws));
    Array.from(repairTexts(diagnosis, raws, () => false));
  }
}

/** As a page is repaired: what all its texts show, then each. */
function repairAll(texts: readonly string[]): unknown {
  const diagnosis = createDiagnosis();
  for (const text of texts) diagnosis.observe(text);
  return texts.map((text) => repairWith(diagnosis, text));
}
