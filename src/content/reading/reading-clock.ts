/** How long after the last input a reader is taken to be reading still. */
const PATIENCE_MS = 30_000;
/** How often the clock is told the time, and the longest that may lie between: a machine that slept was not read on. */
export const TICK_MS = 1000;
const LONGEST_MS = 2 * TICK_MS;

/** Counts how long a page is read: while it is attended to and the last input is not long ago. All times are milliseconds of one clock. */
export class ReadingClock {
  #activeMs = 0;
  #activeAt: number;
  #at: number;
  #lastInputAt: number;
  #isAttended: boolean;

  /** @param isAttended whether the page is visible and its window has the focus; that it is there counts as input */
  constructor(now: number, isAttended: boolean) {
    this.#at = now;
    this.#activeAt = now;
    this.#lastInputAt = now;
    this.#isAttended = isAttended;
  }

  /** The end of what has been counted; when the clock began where that is nothing. */
  get activeAt(): number {
    return this.#activeAt;
  }

  /** What has been counted up to the last call of any other member. */
  get activeMs(): number {
    return Math.round(this.#activeMs);
  }

  /** Counts what has passed. */
  advance(now: number): void {
    const passed = now - this.#at;
    const end = this.#at + (passed > LONGEST_MS ? TICK_MS : passed);
    const readUntil = Math.min(end, this.#lastInputAt + PATIENCE_MS);
    if (this.#isAttended && readUntil > this.#at) {
      this.#activeMs += readUntil - this.#at;
      this.#activeAt = readUntil;
    }
    this.#at = now;
  }

  input(now: number): void {
    this.advance(now);
    this.#lastInputAt = now;
  }

  /** From now on the page is attended to, or is not any more; coming back to it counts as input. */
  attend(isAttended: boolean, now: number): void {
    this.advance(now);
    if (isAttended && !this.#isAttended) this.#lastInputAt = now;
    this.#isAttended = isAttended;
  }
}
