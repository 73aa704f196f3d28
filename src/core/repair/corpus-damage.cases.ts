/** A line of the false-positive corpus that is truly damaged, and so is rightly changed. */
export interface CorpusDamage {
  /** First 16 hexadecimal digits of the SHA-256 of what the line is repaired to. */
  readonly repaired: string;
  readonly reason: string;
}

/** By the first 16 hexadecimal digits of the line's SHA-256; each was judged by reading it. */
export const CORPUS_DAMAGE: Readonly<Record<string, CorpusDamage>> = {};
