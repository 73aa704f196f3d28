import { isCapital, isMarkedLetter } from '../../vietnamese/letters';
import type { Option } from '../read-unit';
import { isSentenceStart } from '../sentence-start';
import type { CodePage } from './code-page';

/*
 * What it costs, in nats, that bytes did not come through as the code page has them. Rough: each happens to a page as a
 * whole or not at all, and the first ones of a page have to be believed on the strength of their words.
 */
const LOST_COST = 2;
/** More where the first byte is all that is left. */
const ONLY_LEAD_COST = 2;
const SPACE_FOR_BYTE_COST = 1;
const FOLD_COST = 3;
/** A guess at a capital inside a sentence, or at a small letter at its start. */
const CASE_COST = 2.5;
/** Each doubling of the bytes that may have been lost. */
const DOUBLING_COST = 0.7;

/** Plain signs that stand for the typographic ones of code page 1252: quotes, dashes, angle quotes. */
const FOLDED_SIGNS: Readonly<Record<string, readonly number[]>> = {
  '"': [0x93, 0x94, 0xbb],
  "'": [0x91, 0x92],
  '-': [0x96, 0x97],
  '<': [0x8b],
  '>': [0x9b],
};
/** Letters of code page 1252 in the other case, and the bytes that they were. */
const CASED: Readonly<Record<string, number>> = {
  ...{ â: 0xc2, ã: 0xc3, ä: 0xc4, å: 0xc5, æ: 0xc6, Á: 0xe1, Â: 0xe2 },
  ...{ š: 0x8a, œ: 0x8c, ž: 0x8e, Š: 0x9a, Œ: 0x9c, Ž: 0x9e, Ƒ: 0x83, ÿ: 0x9f },
};
/** A character that is printed, of whatever script: private ones, unassigned ones and most controls are not. */
const PRINTED = /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\p{Cf}]$/u;
const REPLACED = /[?\ufffd]/;

/** The lowest byte that a sequence starts with. */
const FIRST_LEAD = 0xc2;
const NONE: readonly Option[] = [];

interface Guess {
  readonly byte: number;
  readonly cost: number;
}

/** What a sequence of characters was as UTF-8: see {@link ReadingRules.optionsAt}. */
export function misreadOptions(page: CodePage): (text: string, offset: number) => readonly Option[] {
  return (text, offset) => {
    const code = text.charCodeAt(offset);
    if (page.byteOf(code) < FIRST_LEAD && !(page.isFolded && code > 0x7f && text.charAt(offset) in CASED)) return NONE;
    const exact = exactOption(text, offset, page);
    return exact ? [exact] : guessedOptions(text, offset, page);
  };
}

function exactOption(text: string, offset: number, page: CodePage): Option | undefined {
  const lead = page.byteOf(text.charCodeAt(offset));
  const length = lead < FIRST_LEAD || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (length === 0) return undefined;
  let point = lead & (0x7f >> length);
  for (let i = 1; i < length; i++) {
    const byte = page.byteOf(text.charCodeAt(offset + i));
    if ((byte & 0xc0) !== 0x80) return undefined;
    point = (point << 6) | (byte & 0x3f);
  }
  const isShortest = length === 2 || point >= (length === 3 ? 0x800 : 0x10000);
  if (!isShortest || point > 0x10ffff) return undefined;
  const read = String.fromCodePoint(point);
  // Control characters from 0x80 are bytes of a layer below.
  return PRINTED.test(read) || (point >= 0x80 && point < 0xa0) ? { length, text: read, cost: 0 } : undefined;
}

/** Letters whose last byte is lost or changed. Only Vietnamese ones: a guess at others would be worth nothing. */
function guessedOptions(text: string, offset: number, page: CodePage): Option[] {
  const options: Option[] = [];
  for (const lead of guessesAt(text, offset, page)) {
    if (lead.byte >= 0xc3 && lead.byte <= 0xc6) addLast(options, text, offset, 1, lead, (lead.byte & 0x1f) << 6, page);
    if (lead.byte === 0xc2) addHidden(options, text, offset, lead, page);
    if (lead.byte !== 0xe1) continue;
    for (const second of guessesAt(text, offset + 1, page)) {
      if (second.byte !== 0xba && second.byte !== 0xbb) continue;
      const sum = { byte: second.byte, cost: lead.cost + second.cost };
      addLast(options, text, offset, 2, sum, (1 << 12) | ((second.byte & 0x3f) << 6), page);
    }
  }
  return options;
}

/** The bytes that a character may have been. */
function guessesAt(text: string, offset: number, page: CodePage): Guess[] {
  const character = text.charAt(offset);
  const byte = page.byteOf(text.charCodeAt(offset));
  const guesses: Guess[] = byte === 0 ? [] : [{ byte, cost: 0 }];
  if (!page.isFolded) return guesses;
  const cased = CASED[character];
  if (cased !== undefined) guesses.push({ byte: cased, cost: FOLD_COST });
  for (const folded of FOLDED_SIGNS[character] ?? []) guesses.push({ byte: folded, cost: FOLD_COST });
  return guesses;
}

/** Adds the letters that the bytes so far make with the last one. */
function addLast(
  options: Option[],
  text: string,
  offset: number,
  length: number,
  { cost }: Guess,
  high: number,
  page: CodePage,
): void {
  const isStart = isSentenceStart(text, offset);
  const add = (byte: number, taken: number, more: number) => {
    const code = high | (byte & 0x3f);
    if (!isMarkedLetter(code)) return;
    const caseCost = isCapital(code) === isStart ? 0 : CASE_COST;
    options.push({ length: length + taken, text: String.fromCharCode(code), cost: cost + more + caseCost });
  };
  for (const last of guessesAt(text, offset + length, page)) {
    if ((last.byte & 0xc0) === 0x80) add(last.byte, 1, last.cost);
  }
  if (isForeignSign(text.charCodeAt(offset + length))) return;
  const lostCost =
    LOST_COST + (length === 1 ? ONLY_LEAD_COST : 0) + DOUBLING_COST * Math.log2(Math.max(1, page.lost.length / 8));
  const next = text.charAt(offset + length);
  for (const byte of page.lost) {
    add(byte, 0, lostCost);
    if (REPLACED.test(next)) add(byte, 1, lostCost);
  }
  if (next === ' ' && page.lost.includes(0xa0)) add(0xa0, 1, SPACE_FOR_BYTE_COST);
}

/** A character that another code page has where the last byte should be: nothing was lost there. */
function isForeignSign(code: number): boolean {
  return code > 0xff && code !== 0xfffd && !isMarkedLetter(code);
}

/** 0xC2 before what is lost hides a byte of a layer below, which is lost there too. */
function addHidden(options: Option[], text: string, offset: number, { cost }: Guess, page: CodePage): void {
  if (page.lost.length === 0) return;
  options.push({ length: 1, text: '', cost: cost + LOST_COST });
  if (text[offset + 1] === ' ') options.push({ length: 2, text: '\u00a0', cost: cost + SPACE_FOR_BYTE_COST });
}
