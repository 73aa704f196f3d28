import fc from 'fast-check';
import type { HistoryRecord } from '../../../src/core/history/visit';

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

/** A record of the history with all that it may have, but notes. */
export const anyRecord: fc.Arbitrary<HistoryRecord> = fc.record(
  {
    visit: anyVisit,
    text: anyKeptText,
    earlierText: anyKeptText,
    readings: fc.array(anyReading, { maxLength: 3 }),
    corrections: fc.dictionary(fc.constantFrom('title', 'authors', 'section'), anyText, { noNullPrototype: true }),
  },
  { requiredKeys: ['visit', 'readings'] },
);
