import * as v from 'valibot';

/*
 * A content script may be taken over by its page: what it sends is bounded in size and shape before it is kept.
 * The bounds are far above what news pages have.
 */
const text = (maxLength: number) => v.pipe(v.string(), v.maxLength(maxLength));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const webLink = v.pipe(
  text(4096),
  v.url(),
  v.check((url) => /^https?:$/.test(new URL(url).protocol), 'not a web link'),
);
/** Messages are JSON: a field that is undefined on one side is absent on the other. */
const orAbsent = <S extends v.GenericSchema>(schema: S) => v.optional(schema, () => undefined);
const field = (maxLength: number) => orAbsent(text(maxLength));

export const visitReportSchema = v.object({
  viewId: v.pipe(v.string(), v.uuid()),
  article: v.object({
    title: text(1000),
    authors: v.pipe(v.array(text(200)), v.maxLength(50)),
    published: field(40),
    modified: field(40),
    section: field(200),
    siteName: field(200),
    url: webLink,
    description: field(5000),
    tags: v.pipe(v.array(text(200)), v.maxLength(100)),
    image: orAbsent(webLink),
    language: field(40),
    agency: field(200),
    wordCount: count,
    readingMinutes: count,
  }),
  repairs: count,
  hidden: count,
});
