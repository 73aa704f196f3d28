import * as v from 'valibot';
import { LONGEST_TAG, MOST_TAGS } from '../../core/history/record-schema';
import { withoutInvisible } from '../../core/vietnamese/invisible';

/*
 * A content script may be taken over by its page: what it sends is bounded in size and shape before it is kept. The bounds
 * are far above what news pages have. What an import brings is checked by core/history/record-schema.
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
/** What is shown of an article in lists and exports turns nothing around there. */
const line = (maxLength: number) => v.pipe(text(maxLength), v.transform(withoutInvisible));
const field = (maxLength: number) => orAbsent(line(maxLength));
export const viewIdSchema = v.pipe(v.string(), v.uuid());
/** UTF-16 units. */
export const articleTextSchema = text(1_000_000);

const articleSchema = v.object({
  title: line(1000),
  authors: v.pipe(v.array(line(200)), v.maxLength(50)),
  published: field(40),
  modified: field(40),
  section: field(200),
  siteName: field(200),
  url: webLinkSchema,
  description: field(5000),
  tags: v.pipe(v.array(line(200)), v.maxLength(100)),
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
  readAt: milliseconds,
  depth: share,
});

export const tagsSchema = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_TAG))),
  v.maxLength(MOST_TAGS),
);
export const noteSchema = text(100_000);

export const erasureSchema = v.variant('kind', [
  v.object({ kind: v.literal('site'), host: text(253) }),
  v.object({ kind: v.literal('period'), from: milliseconds, to: milliseconds }),
  v.object({ kind: v.picklist(['texts', 'everything']) }),
]);
