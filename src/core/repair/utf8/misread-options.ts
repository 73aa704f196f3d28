import { isCapital, isMarkedLetter } from '../../vietnamese/letters';
import type { Option } from '../read-unit';
import { isSentenceStart } from '../sentence-start';
import { byteGuesses, mayBeCased } from './byte-guesses';
import type { CodePage } from './code-page';
import { FIRST_LEAD, isControl, sureSequence } from './sure-sequence';

/*
 * What it costs, in nats, that bytes did not come through as the code page has them. Rough: each happens to a page as a
 * whole or not at all, and the first ones of a page have to be believed on the strength of their words.
 */
const LOST_COST = 2;
/** More where the first byte is all that is left. */
const ONLY_LEAD_COST = 2;
const SPACE_FOR_BYTE_COST = 1;
/** More where it was no no-break space, which anything may turn into a space; and where a space is to be expected. */
const SPACE_FOR_OTHER_COST = 2.5;
const SPACE_BETWEEN_WORDS_COST = 3.5;
/** A byte that left nothing where a space stands: it is the likelier trace. */
const LOST_BEFORE_SPACE_COST = 2.5;
/** A sign that says itself that something was lost, or may. */
const LOSS_SIGN_COSTS: Readonly<Record<string, number>> = { '\ufffd': 0.5, '?': 1 };
/** A guess at a capital inside a sentence, or at a small letter at its start. */
const CASE_COST = 2.5;

const NO_BREAK_SPACE = 0xa0;
const REPLACEMENT = '\ufffd';
/** What newsrooms type between words, of the signs that start with E2 80. */
const SIGNS = /[‘’“”–—…•]/;
const NONE: readonly Option[] = [];

/** The bytes of a character but for the last one. */
interface Beginning {
  /** How many characters of the text they take. */
  readonly length: number;
  /** The character's code, less what the last byte tells. */
  readonly high: number;
  readonly cost: number;
}

/** What a sequence of characters was as UTF-8: see {@link ReadingRules.optionsAt}. */
export function misreadOptions(page: CodePage): (text: string, offset: number) => readonly Option[] {
  return (text, offset) => {
    const code = text.charCodeAt(offset);
    if (page.byteOf(code) < FIRST_LEAD && !(code > 0x7f && mayBeCased(text.charAt(offset), page))) return NONE;
    const sure = sureSequence(text, offset, page);
    if (sure === undefined) return guessedOptions(text, offset, page);
    if (!page.isFolded || !isControl(sure.text)) return [sure];
    // "Â€" is a control character, or the beginning of "â€œ" in the other case.
    return [sure, ...guessedOptions(text, offset, page).filter(({ length }) => length > sure.length)];
  };
}

/** Characters some of whose bytes are lost or changed. Only those of Vietnamese text: a guess at others would be worth nothing. */
function guessedOptions(text: string, offset: number, page: CodePage): Option[] {
  const options: Option[] = [];
  for (const { byte, cost } of byteGuesses(text, offset, page)) {
    if (byte >= 0xc2 && byte <= 0xc6) {
      addWhole(options, text, offset, { length: 1, high: (byte & 0x1f) << 6, cost }, page);
      if (byte !== 0xc2) addLost(options, text, offset, { length: 1, high: (byte & 0x1f) << 6, cost }, page);
      else if (cost === 0) addHidden(options, text, offset, page);
    } else if (byte === 0xe1 || byte === 0xe2) {
      for (const beginning of longBeginnings(text, offset, byte, cost, page)) {
        addWhole(options, text, offset, beginning, page);
        addLost(options, text, offset, beginning, page);
      }
    }
  }
  return options;
}

/** The first two bytes of three: those of U+1E80 to U+1EFF, and of U+2000 to U+203F. */
function longBeginnings(text: string, offset: number, first: number, cost: number, page: CodePage): Beginning[] {
  return byteGuesses(text, offset + 1, page)
    .filter(({ byte }) => (first === 0xe1 ? byte === 0xba || byte === 0xbb : byte === 0x80))
    .map((second) => ({
      length: 2,
      high: ((first & 0x0f) << 12) | ((second.byte & 0x3f) << 6),
      cost: cost + second.cost,
    }));
}

/** Adds the characters whose last byte is there, as it was or changed. */
function addWhole(options: Option[], text: string, offset: number, beginning: Beginning, page: CodePage): void {
  for (const { byte, cost } of byteGuesses(text, offset + beginning.length, page)) {
    if ((byte & 0xc0) === 0x80) addCharacter(options, text, offset, beginning, { byte, length: 1, cost }, page);
  }
}

/** Adds those whose last byte left nothing, a sign of its loss, or a space. */
function addLost(options: Option[], text: string, offset: number, beginning: Beginning, page: CodePage): void {
  const end = offset + beginning.length;
  if (isForeignSign(text.charCodeAt(end))) return;
  const next = text.charAt(end);
  const cost = LOST_COST + (beginning.length === 1 ? ONLY_LEAD_COST : 0) + (next === ' ' ? LOST_BEFORE_SPACE_COST : 0);
  for (const byte of page.lost) {
    addCharacter(options, text, offset, beginning, { byte, length: 0, cost }, page);
    const traceCost = next === ' ' ? spaceCost(text, end, byte) : LOSS_SIGN_COSTS[next];
    if (traceCost !== undefined)
      addCharacter(options, text, offset, beginning, { byte, length: 1, cost: traceCost }, page);
  }
}

/** What it costs that the space at an offset was a byte. No word ends before another space, where a unit ends, or a comma. */
function spaceCost(text: string, offset: number, byte: number): number {
  if (byte === NO_BREAK_SPACE) return SPACE_FOR_BYTE_COST;
  const isBetweenWords = !' ,.;:!?)'.includes(text.charAt(offset + 1));
  return SPACE_FOR_BYTE_COST + SPACE_FOR_OTHER_COST + (isBetweenWords ? SPACE_BETWEEN_WORDS_COST : 0);
}

function addCharacter(
  options: Option[],
  text: string,
  offset: number,
  beginning: Beginning,
  last: { readonly byte: number; readonly length: number; readonly cost: number },
  page: CodePage,
): void {
  const code = beginning.high | (last.byte & 0x3f);
  const isLetter = isMarkedLetter(code);
  const character = String.fromCharCode(code);
  if (!isLetter && !SIGNS.test(character) && !isByteBelow(code, page)) return;
  const caseCost = !isLetter || isCapital(code) === isSentenceStart(text, offset) ? 0 : CASE_COST;
  options.push({
    length: beginning.length + last.length,
    text: character,
    cost: beginning.cost + last.cost + caseCost,
  });
}

/** Whether a character may be a byte of a layer below. */
function isByteBelow(code: number, page: CodePage): boolean {
  const byte = page.byteOf(code);
  return byte >= 0x80 && byte <= 0xc6;
}

/** A character that another code page has where the last byte should be: nothing was lost there. */
function isForeignSign(code: number): boolean {
  return code > 0xff && code !== 0xfffd && !isMarkedLetter(code);
}

/** 0xC2 before what is lost hides a byte of a layer below, which is lost there too. */
function addHidden(options: Option[], text: string, offset: number, page: CodePage): void {
  if (page.lost.length === 0) return;
  const next = text[offset + 1];
  options.push({ length: next === REPLACEMENT ? 2 : 1, text: REPLACEMENT, cost: LOST_COST + ONLY_LEAD_COST });
  if (next !== ' ') return;
  options.push({ length: 2, text: '\u00a0', cost: SPACE_FOR_BYTE_COST });
  options.push({ length: 2, text: REPLACEMENT, cost: spaceCost(text, offset + 1, 0) });
}
