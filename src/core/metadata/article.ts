/** The fields of {@link Article} that are read from the page and therefore carry a provenance. */
export type ArticleField =
  | 'title'
  | 'authors'
  | 'published'
  | 'modified'
  | 'section'
  | 'siteName'
  | 'url'
  | 'description'
  | 'tags'
  | 'image'
  | 'language'
  | 'agency'
  | keyof ArticleDetails;

/** A value that a source gave for a field. */
export interface SourcedValue {
  /** Name of the source, as in `sources/index.ts`: "site", "json-ld", "open-graph", "breadcrumb", "visible-text" … */
  readonly source: string;
  /** Selector, JSON path or meta key inside the source. */
  readonly key: string;
  /** The value as it would stand in the article; several are joined by ", ". */
  readonly value: string;
}

/** Where a field's value came from. */
export interface Provenance extends Omit<SourcedValue, 'value'> {
  /** The other values that the page gives, most trusted first; a few at most. */
  readonly others: readonly SourcedValue[];
  /** Counted back from the time of reading ("2 giờ trước"). */
  readonly approximate?: true;
}

/** What is read only where it is asked for: `readArticleBy` with `readDetails`. */
export interface ArticleDetails {
  /** Where the report comes from: "Hà Nội", "TP.HCM". */
  readonly place?: string | undefined;
  /** Persons who took the pictures, as captions and bylines name them. */
  readonly photographers?: readonly string[];
  /** When the newspaper tells readers that it set the text right or changed it, as `published`; later than that. */
  readonly corrected?: string | undefined;
  /** Links to the parts of an article on several pages; http or https. */
  readonly previousPage?: string | undefined;
  readonly nextPage?: string | undefined;
  /** "Trang 2/3". */
  readonly pages?: { readonly number: number; readonly count: number } | undefined;
  /** http or https. */
  readonly ampUrl?: string | undefined;
  readonly commentCount?: number | undefined;
  /** Its link (http or https), or its name ("CC BY 4.0"). */
  readonly licence?: string | undefined;
}

/** What a news article says of itself. Text is as the page has it: repairing it is the caller's part. */
export interface Article extends ArticleDetails {
  readonly title: string;
  /** Persons, in the page's order; never the newspaper. */
  readonly authors: readonly string[];
  /** ISO 8601 with zone: `2016-10-14T20:55:00+07:00`. */
  readonly published: string | undefined;
  /** Never before `published`. */
  readonly modified: string | undefined;
  readonly section: string | undefined;
  readonly siteName: string | undefined;
  /** Canonical link without tracking parameters; http or https. */
  readonly url: string;
  readonly description: string | undefined;
  readonly tags: readonly string[];
  /** Absolute http or https link of the lead picture. */
  readonly image: string | undefined;
  /** BCP 47. */
  readonly language: string | undefined;
  /** The news agency that the newspaper took the text from: "TTXVN" of "Theo TTXVN". */
  readonly agency: string | undefined;
  /** Words as Vietnamese counts them here: runs of letters and digits between spaces (syllables). */
  readonly wordCount: number;
  /** Whole minutes, at least 1 where there is text. */
  readonly readingMinutes: number;
  readonly provenance: Readonly<Partial<Record<ArticleField, Provenance>>>;
}
