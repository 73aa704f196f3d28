/** Inputs of one property that are tried by one process after one another. */
export interface Batch {
  readonly name: string;
  readonly seed: number;
  readonly count: number;
  /** Tries the input alone that this names. */
  readonly path?: string | undefined;
}

/** What such a process tells. */
export type BatchNews =
  | { readonly kind: 'ready' }
  /** The number of the input that it begins with. */
  | { readonly kind: 'at'; readonly at: number }
  /** How many were tried, the longest time for one (milliseconds of CPU time), a failure with its smallest input, its path. */
  | {
      readonly kind: 'done';
      readonly ran: number;
      readonly slowest: number;
      readonly failure: string | undefined;
      readonly path: string | undefined;
    };
