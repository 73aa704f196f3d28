import * as v from 'valibot';
import { NOTE_COLORS } from '../notes/note';
import type { HistoryRecord } from './visit';

/*
 * What a record from outside (a file, a message) must look like. The bounds are far above what articles have: they are
 * there so that no record can fill the memory. UTF-16 units.
 */
const text = (maxLength = 10_000) => v.pipe(v.string(), v.maxLength(maxLength));
const texts = v.pipe(v.array(text()), v.maxLength(1000));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
/** Milliseconds since 1970, up to the last that a Date can tell, or of reading. */
const milliseconds = v.pipe(count, v.maxValue(8.64e15));
const webLink = v.pipe(
  text(),
  v.check((url) => /^https?:/i.test(url) && URL.canParse(url), 'not a web link'),
);
/** UTF-16 units of one of the reader's tags, and how many an article may have. */
export const LONGEST_TAG = 100;
export const MOST_TAGS = 100;

/** A required field that may be undefined: JSON leaves it out then. */
const orUndefined = <S extends v.GenericSchema>(schema: S) => v.optional(schema, () => undefined);

export const articleSchema = v.object({
  title: text(),
  authors: texts,
  published: orUndefined(text()),
  modified: orUndefined(text()),
  section: orUndefined(text()),
  siteName: orUndefined(text()),
  url: webLink,
  description: orUndefined(text()),
  tags: texts,
  image: orUndefined(webLink),
  language: orUndefined(text()),
  agency: orUndefined(text()),
  wordCount: count,
  readingMinutes: count,
  place: v.optional(text()),
  photographers: v.exactOptional(texts),
  corrected: v.optional(text()),
  previousPage: v.optional(webLink),
  nextPage: v.optional(webLink),
  pages: v.optional(v.object({ number: count, count })),
  ampUrl: v.optional(webLink),
  commentCount: v.optional(count),
  licence: v.optional(text()),
});

const visitSchema = v.object({
  id: milliseconds,
  key: v.pipe(text(), v.nonEmpty()),
  article: articleSchema,
  repairs: count,
  hidden: count,
  firstReadAt: milliseconds,
  lastReadAt: milliseconds,
  timesRead: count,
  activeMs: milliseconds,
  depth: share,
  progress: v.picklist(['half-read', 'finished']),
  starredAt: v.exactOptional(milliseconds),
  tags: v.pipe(v.array(v.pipe(text(LONGEST_TAG), v.nonEmpty())), v.maxLength(MOST_TAGS)),
  note: text(100_000),
});

const keptTextSchema = v.object({ text: text(1_000_000), at: milliseconds });
const readingSchema = v.object({
  key: text(),
  hour: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d$/)),
  activeMs: milliseconds,
  words: count,
});

/** How many places of an article may have a note. */
export const MOST_NOTES = 10_000;

/** A context is a sentence and a line at most: see core/notes/text-selector. */
const selectorSchema = v.object({
  start: count,
  end: count,
  exact: v.pipe(text(100_000), v.nonEmpty()),
  prefix: text(1000),
  suffix: text(1000),
  occurrences: count,
});

/** A note of the reader's on a place of a text. */
export const placeNoteSchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  color: v.picklist(NOTE_COLORS),
  text: text(20_000),
  createdAt: milliseconds,
  changedAt: milliseconds,
  raw: selectorSchema,
  shown: selectorSchema,
});

/** A record with all that it may have and nothing else: what a field is called that is not named here is dropped. */
export const historyRecordSchema: v.GenericSchema<unknown, HistoryRecord> = v.object({
  visit: visitSchema,
  text: v.exactOptional(keptTextSchema),
  earlierText: v.exactOptional(keptTextSchema),
  readings: v.pipe(v.array(readingSchema), v.maxLength(100_000)),
  corrections: v.exactOptional(v.record(text(100), text())),
  notes: v.exactOptional(v.pipe(v.array(placeNoteSchema), v.maxLength(MOST_NOTES))),
});
