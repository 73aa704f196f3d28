import * as v from 'valibot';

/*
 * A content script may be taken over by its page, and a file that is imported may be anybody's: what comes is bounded in
 * size and shape before it is kept. The bounds are far above what news pages have.
 */
const text = (maxLength: number) => v.pipe(v.string(), v.maxLength(maxLength));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
/** Milliseconds since 1970, or of reading. */
const milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const webLinkSchema = v.pipe(
  text(4096),
  v.url(),
  v.check((url) => /^https?:$/.test(new URL(url).protocol), 'not a web link'),
);
/** Messages are JSON: a field that is undefined on one side is absent on the other. */
const orAbsent = <S extends v.GenericSchema>(schema: S) => v.optional(schema, () => undefined);
const field = (maxLength: number) => orAbsent(text(maxLength));
export const viewIdSchema = v.pipe(v.string(), v.uuid());
/** UTF-16 units. */
export const articleTextSchema = text(1_000_000);

const articleSchema = v.object({
  title: text(1000),
  authors: v.pipe(v.array(text(200)), v.maxLength(50)),
  published: field(40),
  modified: field(40),
  section: field(200),
  siteName: field(200),
  url: webLinkSchema,
  description: field(5000),
  tags: v.pipe(v.array(text(200)), v.maxLength(100)),
  image: orAbsent(webLinkSchema),
  language: field(40),
  agency: field(200),
  wordCount: count,
  readingMinutes: count,
});

export const readingReportSchema = v.object({
  viewId: viewIdSchema,
  article: articleSchema,
  repairs: count,
  hidden: count,
  activeMs: milliseconds,
  depth: share,
});

export const tagsSchema = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))),
  v.maxLength(100),
);
export const noteSchema = text(100_000);

const keptTextSchema = v.object({ text: articleTextSchema, at: milliseconds });

/** What an import brings. */
export const historyRecordSchema = v.object({
  visit: v.object({
    id: milliseconds,
    key: text(4096),
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
    tags: tagsSchema,
    note: noteSchema,
  }),
  text: v.exactOptional(keptTextSchema),
  earlierText: v.exactOptional(keptTextSchema),
  readings: v.pipe(
    v.array(
      v.object({
        key: text(4096),
        hour: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}$/)),
        activeMs: milliseconds,
        words: count,
      }),
    ),
    v.maxLength(100_000),
  ),
  corrections: v.exactOptional(v.record(text(40), text(5000))),
});

export const erasureSchema = v.variant('kind', [
  v.object({ kind: v.literal('site'), host: text(253) }),
  v.object({ kind: v.literal('period'), from: milliseconds, to: milliseconds }),
  v.object({ kind: v.picklist(['texts', 'everything']) }),
]);
