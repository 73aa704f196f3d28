/** Why a block is hidden. The popup names each in words; see `_locales` keys `hideReason_*`. */
export type HideReason =
  | 'related' // related, most read, same section, "Đừng bỏ lỡ"
  | 'comments'
  | 'share' // share, follow and save bars
  | 'ads'
  | 'popup' // log-in, newsletter and app pop-ups, sticky bars
  | 'sidebar'
  | 'navigation' // menus, headers that repeat, tag lists
  | 'footer'
  | 'repeated-headline';

/** One CSS selector, no list (a broken one may not take others with it), and why what it matches is hidden. */
export type ClutterRule = readonly [selector: string, reason: HideReason];

/** Where a site prints what the metadata needs: CSS selector lists, the most trusted first. */
export interface MetadataSelectors {
  readonly title?: string;
  readonly sapo?: string;
  readonly author?: string;
  readonly date?: string;
  readonly section?: string;
  readonly tags?: string;
}

/**
 * What is known of one site or of one family of sites that share a CMS. Plain data: a rule that needs code belongs to
 * core/article or core/metadata, where every site profits.
 */
export interface Site {
  /** Host names; a page matches by equality or dot-suffix (`m.example.vn` matches `example.vn`). */
  readonly hosts: readonly string[];
  /** The name that the newspaper gives itself, by host: the fallback where the page names none. */
  readonly names?: Readonly<Record<string, string>>;
  /** Selector list of the element that holds the article's paragraphs. */
  readonly body: string;
  /** Blocks inside the body that are no part of the article. */
  readonly clutterInBody?: readonly ClutterRule[];
  /** Blocks outside the body. None of them may hold the body. */
  readonly clutter: readonly ClutterRule[];
  /** Selectors of the columns that hold the article beside a side column: centred where that one is hidden. */
  readonly columns?: readonly string[];
  readonly metadata: MetadataSelectors;
  /** Day and month order of dates in `<meta>` where it is not the ISO order; visible dates are always day first. */
  readonly metaDateOrder?: 'month-first';
}
