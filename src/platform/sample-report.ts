/** The event of the sample article's document by which its scripts tell that they have done their work. */
export const SAMPLE_DONE = 'doc-sach-sample-done';

/** The event's detail. */
export interface SampleReport {
  /** Places. */
  readonly repaired: number;
  /** Blocks. */
  readonly hidden: number;
}
