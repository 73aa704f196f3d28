import { isCapital, isVowel, QUALITIES, qualityOf, stripTone, TONES, type Tone, toneOf } from './letters';
import { ONSETS, RIMES } from './rimes';
import { SYLLABLE_EXCEPTIONS } from './syllable-exceptions';

/** A written syllable in its parts, in lower case. */
export interface Syllable {
  /** Consonants before the rime, with the u of "qu" and the i of "gi"; may be empty. */
  readonly onset: string;
  /** Vowels and final consonant without the tone. */
  readonly rime: string;
  readonly tone: Tone;
}

/** Where in a token the tone mark stands and where it may: UTF-16 offsets, −1 for none. */
export interface TonePlaces {
  readonly actual: number;
  /** The letter that bears the tone by the rules: the à of "hoà". */
  readonly usual: number;
  /** The letter that older typing lets bear it: the ò of "hòa". */
  readonly other: number;
}

interface Rime {
  readonly letters: string;
  /** Bits by place in {@link ONSETS}. */
  onsets: number;
  readonly usualTonePlace: number;
  readonly otherTonePlace: number;
  /** Ends in c, ch, p or t: no tone but sắc and nặng. */
  readonly isStopped: boolean;
}

const ALPHABET = 'aăâbcdđeêghiklmnoôơpqrstuưvxy';
const [G, I, Q, U] = [numberOf('g'), numberOf('i'), numberOf('q'), numberOf('u')];
const GI = ONSETS.indexOf('gi');
const LONGEST = 'nghiêng'.length;

/** By code of a letter without tone, in either case: its number in the alphabet, from 1, so that five bits hold it. */
const letterNumbers = new Uint8Array(0x200);
const isVowelNumber = new Uint8Array(32);
/** By packed letters of an onset: its place in {@link ONSETS}, plus one. */
const onsetPlaces = new Uint8Array(1 << 15);
/** By packed letters of a rime. */
const rimes = new Map<number, Rime>();

// What the last reading found. It is kept here and not returned: the engine reads millions of tokens and most are none.
const spelled = new Uint8Array(LONGEST);
let onset = 0;
let rime: Rime | undefined;
let rimeStart = 0;
let tone: Tone = TONES.ngang;
let tonePlace = -1;

for (const letter of ALPHABET) {
  for (const code of [letter.charCodeAt(0), letter.toUpperCase().charCodeAt(0)]) letterNumbers[code] = numberOf(letter);
  if (isVowel(letter.charCodeAt(0))) isVowelNumber[numberOf(letter)] = 1;
}
for (const [place, letters] of ONSETS.entries()) onsetPlaces[pack(letters)] = place + 1;
for (const [onsets, list] of RIMES) {
  for (const letters of list.split(' ')) {
    const described = rimes.get(pack(letters)) ?? describeRime(letters);
    for (const letter of onsets.split(' ')) described.onsets |= 1 << ONSETS.indexOf(letter === '-' ? '' : letter);
    rimes.set(pack(letters), described);
  }
}

function numberOf(letter: string): number {
  return ALPHABET.indexOf(letter) + 1;
}

function pack(letters: string): number {
  let key = 0;
  for (const letter of letters) key = key * 32 + numberOf(letter);
  return key;
}

function describeRime(letters: string): Rime {
  const isGlide = /^(?:o[aăeo]|u[âêơy])/.test(letters);
  let usualTonePlace = isGlide ? 1 : 0;
  for (let i = 0; i < letters.length; i++) {
    // Of several letters with a quality the last one bears the tone: ươ.
    if (qualityOf(letters.charCodeAt(i)) !== QUALITIES.plain) usualTonePlace = i;
  }
  const otherTonePlace = /^(?:oa|oe|uy)$/.test(letters) ? 0 : -1;
  return { letters, onsets: 0, usualTonePlace, otherTonePlace, isStopped: /(?:[cpt]|ch)$/.test(letters) };
}

/**
 * Whether a token is a syllable that modern Vietnamese spelling allows, or one of the few others that Vietnamese text
 * has ({@link SYLLABLE_EXCEPTIONS}). Both ways to place a tone mark are right (hoà, hòa); any other place is not.
 * Lower, Title and UPPER case are; mixed case (nHiều) is not.
 * @param token NFC; a decomposed syllable is none
 */
export function isSyllable(token: string): boolean {
  return (read(token) && hasRightTone()) || SYLLABLE_EXCEPTIONS.has(token.toLowerCase());
}

/** The parts of a token that the grammar allows; `undefined` for every other, exceptions too. Case and form as for {@link isSyllable}. */
export function parseSyllable(token: string): Syllable | undefined {
  if (!read(token) || !hasRightTone() || rime === undefined) return undefined;
  return { onset: ONSETS[onset] ?? '', rime: rime.letters, tone };
}

/**
 * Where the tone mark of a token stands and should; `undefined` where the letters are those of no syllable. Says nothing
 * of whether the rime allows the tone.
 */
export function tonePlacesOf(token: string): TonePlaces | undefined {
  if (!read(token) || rime === undefined) return undefined;
  const other = rime.otherTonePlace < 0 ? -1 : rimeStart + rime.otherTonePlace;
  return { actual: tonePlace, usual: rimeStart + rime.usualTonePlace, other };
}

/** Whether the rime that was read allows the tone, and has it on a letter that may bear it. */
function hasRightTone(): boolean {
  if (rime === undefined || (rime.isStopped && tone !== TONES.sac && tone !== TONES.nang)) return false;
  const place = tonePlace - rimeStart;
  return tonePlace < 0 || place === rime.usualTonePlace || (place >= 0 && place === rime.otherTonePlace);
}

/** Reads a token into its parts, whatever its tone and wherever the mark stands; whether its letters are a syllable's. */
function read(token: string): boolean {
  if (token.length === 0 || token.length > LONGEST || !spell(token)) return false;
  const end = token.length;
  findRime(end);
  rime = end - rimeStart > 4 ? undefined : rimes.get(packSpelled(rimeStart, end));
  return onset >= 0 && rime !== undefined && ((rime.onsets >> onset) & 1) === 1;
}

/** Takes a token's letters and tone apart; false where it has other letters, two tones or mixed case. */
function spell(token: string): boolean {
  tone = TONES.ngang;
  tonePlace = -1;
  let capitals = 0;
  for (let i = 0; i < token.length; i++) {
    const code = token.charCodeAt(i);
    const plain = stripTone(code);
    const number = plain < 0x200 ? (letterNumbers[plain] ?? 0) : 0;
    if (number === 0) return false;
    spelled[i] = number;
    if (isCapital(code)) capitals++;
    if (plain === code) continue;
    if (tonePlace >= 0) return false;
    tone = toneOf(code);
    tonePlace = i;
  }
  return capitals === 0 || capitals === token.length || (capitals === 1 && isCapital(token.charCodeAt(0)));
}

/** Finds where the rime of the spelled token starts, and its onset (−1: none such). */
function findRime(end: number): void {
  let start = 0;
  while (start < end && !isVowelAt(start)) start++;
  rimeStart = start;
  if (start === 1 && spelled[0] === Q && spelled[1] === U) rimeStart = start = 2;
  if (start === 1 && spelled[0] === G && spelled[1] === I) {
    // The i is onset and vowel in one where no other vowel follows: gì, gìn.
    if (end > 2 && isVowelAt(2)) rimeStart = 2;
    onset = GI;
    return;
  }
  onset = start > 3 ? -1 : (onsetPlaces[packSpelled(0, start)] ?? 0) - 1;
}

function isVowelAt(index: number): boolean {
  return isVowelNumber[spelled[index] ?? 0] === 1;
}

function packSpelled(from: number, to: number): number {
  let key = 0;
  for (let i = from; i < to; i++) key = key * 32 + (spelled[i] ?? 0);
  return key;
}
