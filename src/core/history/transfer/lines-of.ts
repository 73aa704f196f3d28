import { UnreadableFile } from './unreadable-file';

/** UTF-16 units: more than the longest record that may be kept (see record-schema), escaped. */
const LONGEST_LINE = 50_000_000;

/** The longest file that is read as a whole: links, of which the longest collections have some hundred thousand. */
const LONGEST_WHOLE = 100_000_000;

/**
 * The lines of a text that comes in pieces, without their line breaks (LF or CR LF).
 * @throws UnreadableFile where a line has no end
 */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string, void> {
  let rest = '';
  let number = 1;
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    number += lines.length;
    if (rest.length > LONGEST_LINE) throw new UnreadableFile('too-long', number);
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (rest !== '') yield rest;
}

/**
 * A text that comes in pieces, as a whole.
 * @throws UnreadableFile where it is longer than any collection of links
 */
export async function wholeOf(pieces: AsyncIterable<string>): Promise<string> {
  const all: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > LONGEST_WHOLE) throw new UnreadableFile('too-long');
    all.push(piece);
  }
  return all.join('');
}
