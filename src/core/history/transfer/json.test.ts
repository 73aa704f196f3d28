import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HistoryRecord } from '../visit';
import { json as jsonExport } from './exports/json';
import { json as jsonImport } from './imports/json';
import { allOf, oneByOne, readRecord } from './record.fixture';

async function exported(records: readonly HistoryRecord[]): Promise<string> {
  const pieces = await allOf(jsonExport.pieces(oneByOne(records)));
  return pieces.map(String).join('');
}

/** Reads a text that comes in pieces of this length, which end anywhere. */
function imported(text: string, length = 1000): Promise<HistoryRecord[]> {
  const pieces = Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  );
  return allOf(jsonImport.records(oneByOne(pieces), 0));
}

/** Any text: quotes, line breaks, NUL, emoji, decomposed letters, halves of surrogate pairs. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('"', '\\', '\n', '\r', '\0', '\u2028', '😀', '\ud83d', '\ude00', 'ế', 'ế', 'ấ', "'", ','))
    .map((parts) => parts.join('')),
);
const anyTime = fc.integer({ min: 0, max: 4_102_444_800_000 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const anyKeptText = fc.record({ text: anyText, at: anyTime });

const anyArticle = fc.record({
  title: anyText,
  authors: fc.array(anyText, { maxLength: 3 }),
  published: maybe(anyText),
  modified: maybe(anyText),
  section: maybe(anyText),
  siteName: maybe(anyText),
  url: fc.webUrl({ withFragments: true, withQueryParameters: true }),
  description: maybe(anyText),
  tags: fc.array(anyText, { maxLength: 3 }),
  image: maybe(fc.webUrl()),
  language: maybe(anyText),
  agency: maybe(anyText),
  wordCount: fc.nat(),
  readingMinutes: fc.nat(),
});

const anyVisit = fc.record(
  {
    id: anyTime,
    key: fc.webPath().map((path) => `baochi.vn${path}`),
    article: anyArticle,
    repairs: fc.nat(),
    hidden: fc.nat(),
    firstReadAt: anyTime,
    lastReadAt: anyTime,
    timesRead: fc.nat(),
    activeMs: fc.nat(),
    depth: fc.double({ min: 0, max: 1, noNaN: true }),
    progress: fc.constantFrom('half-read' as const, 'finished' as const),
    starredAt: anyTime,
    tags: fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), { maxLength: 3 }),
    note: anyText,
  },
  {
    requiredKeys: [
      ...(['id', 'key', 'article', 'repairs', 'hidden', 'firstReadAt', 'lastReadAt', 'timesRead'] as const),
      ...(['activeMs', 'depth', 'progress', 'tags', 'note'] as const),
    ],
  },
);

const anyReading = fc.record({
  key: anyText,
  hour: fc.constantFrom('2026-11-25T14', '2000-01-01T00'),
  activeMs: fc.nat(),
  words: fc.nat(),
});

const anyRecord: fc.Arbitrary<HistoryRecord> = fc.record(
  {
    visit: anyVisit,
    text: anyKeptText,
    earlierText: anyKeptText,
    readings: fc.array(anyReading, { maxLength: 3 }),
    corrections: fc.dictionary(fc.constantFrom('title', 'authors', 'section'), anyText, { noNullPrototype: true }),
  },
  { requiredKeys: ['visit', 'readings'] },
);

describe('the extension’s own file', () => {
  it('gives 10,000 random records back as they were', { timeout: 120_000 }, async () => {
    const records = fc.sample(anyRecord, { numRuns: 10_000, seed: 20_261_125 });
    const text = await exported(records);
    expect(await imported(text, 65_536)).toEqual(records.map(withoutNegativeZero));
    expect(text.split('\n')).toHaveLength(records.length + 3);
  });

  it('is read whatever the pieces in which it comes', async () => {
    const text = await exported([readRecord, { ...readRecord, readings: [] }]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: text.length }), async (length) => {
        expect(await imported(text, length)).toEqual([readRecord, { ...readRecord, readings: [] }]);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps every field', async () => {
    const [back] = await imported(await exported([readRecord]));
    expect(back).toEqual(readRecord);
  });

  it('is JSON that any program reads, and one that another wrote with CR LF is taken', async () => {
    const text = await exported([readRecord]);
    expect(JSON.parse(text)).toMatchObject({
      format: 'doc-sach-history',
      version: 2,
      records: [{ visit: { repairs: 62 } }],
    });
    expect(await imported(text.replaceAll('\n', '\r\n'))).toEqual([readRecord]);
  });

  it('may have no records', async () => {
    expect(await imported(await exported([]))).toEqual([]);
  });

  it('comes in pieces: none is longer than a record', async () => {
    const pieces = await allOf(jsonExport.pieces(oneByOne([readRecord, readRecord])));
    expect(pieces).toHaveLength(4);
  });
});

describe('a damaged file', () => {
  const damagedBy = async (damage: (lines: string[]) => void) => {
    const lines = (await exported([readRecord, readRecord, readRecord])).split('\n');
    damage(lines);
    return imported(lines.join('\n'));
  };

  it.each<[string, (lines: string[]) => void, object]>([
    ['no JSON', (lines) => lines.splice(2, 1, '{"visit":'), { reason: 'damaged', line: 3 }],
    ['cut inside a record', (lines) => lines.splice(3, 9, '{"visit":{"id"'), { reason: 'damaged', line: 4 }],
    ['cut between records', (lines) => lines.splice(3, 9), { reason: 'cut-off', line: 3 }],
    ['something behind the end', (lines) => lines.push('x'), { reason: 'damaged', line: 7 }],
    [
      'a broken first line',
      (lines) => lines.splice(0, 1, '{"format":"doc-sach-history",'),
      { reason: 'damaged', line: 1 },
    ],
    ['a newer version', (lines) => lines.splice(0, 1, lines[0]?.replace('2', '3') ?? ''), { reason: 'newer' }],
    [
      'a link that is no web link',
      (lines) => lines.splice(1, 1, lines[1]?.replace('"url":"https:', '"url":"javascript:') ?? ''),
      { reason: 'damaged', line: 2, part: 'visit.article.url' },
    ],
    [
      'a depth that cannot be',
      (lines) => lines.splice(1, 1, lines[1]?.replace('"depth":0.8', '"depth":8') ?? ''),
      { reason: 'damaged', line: 2, part: 'visit.depth' },
    ],
  ])('is refused: %s', async (_what, damage, expected) => {
    await expect(damagedBy(damage)).rejects.toMatchObject({ name: 'UnreadableFile', ...expected });
  });
});

/** JSON has one zero. */
function withoutNegativeZero(record: HistoryRecord): unknown {
  return JSON.parse(JSON.stringify(record));
}
