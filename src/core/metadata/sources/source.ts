import type { ArticleField } from '../article';
import type { Page } from '../page';

/** What a source says of a field, in the page's own words; judging it is the field's part. */
export interface Claim {
  /** Selector, JSON path or meta key. */
  readonly key: string;
  /** Raw text; authors and tags one a line. */
  readonly text: string;
  /** Printed for readers, who would have noticed an error. */
  readonly shown?: true;
}

/** A place in the page where fields are found. One file a source; `index.ts` has their order. */
export interface Source {
  readonly name: string;
  readonly claims: Readonly<Partial<Record<ArticleField, (page: Page) => readonly Claim[]>>>;
}
