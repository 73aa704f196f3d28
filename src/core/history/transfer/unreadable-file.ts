/**
 * Why a file cannot be taken in.
 * - `unknown`: none of the formats that are understood
 * - `newer`: written by a newer version of the extension
 * - `damaged`: a line that is not what it should be
 * - `cut-off`: the end is missing
 * - `not-text`: no text in UTF-8 or UTF-16, or an archive that does not unpack
 * - `empty`: nothing in it to take in
 * - `too-long`: a line, or a file that must be read as a whole, is longer than any real one
 */
export type Unreadable = 'unknown' | 'newer' | 'damaged' | 'cut-off' | 'not-text' | 'empty' | 'too-long';

/** A file that is refused: why, and where in it. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly reason: Unreadable;
  /** From 1; undefined where it is about the whole file. */
  readonly line: number | undefined;
  /** The part of the line that is wrong, as the format names it ("visit.article.url"); empty where unknown. */
  readonly part: string;

  constructor(reason: Unreadable, line?: number, part = '') {
    super(`${reason}${line === undefined ? '' : `, line ${line}`}${part === '' ? '' : ` (${part})`}`);
    this.reason = reason;
    this.line = line;
    this.part = part;
  }
}
