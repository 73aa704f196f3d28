import { isCapital, isVowel, QUALITIES, qualityOf, TONES, type Tone, upperOf, withTone } from './letters';
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
  /** Its place among all rimes. */
  readonly number: number;
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
/** How many onsets and tones a key has room for, and the onset of "gì", which shares its i with the rime. */
const ONSET_SLOTS = 32;
const TONE_SLOTS = 6;
const SHARED_GI = 31;

/**
 * By code of a letter: its number in the alphabet, from 1, so that five bits hold it, and above these its tone and whether
 * it is a capital; 0 where it is none. One look tells all of a letter: the engine spells millions of tokens.
 */
const LETTERS_END = 0x1f00;
const letters = new Uint16Array(LETTERS_END);
const NUMBER_BITS = 0x1f;
const TONE_SHIFT = 5;
const TONE_BITS = 7;
const CAPITAL_BIT = 0x100;
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
  const number = numberOf(letter);
  const code = letter.charCodeAt(0);
  if (isVowel(code)) isVowelNumber[number] = 1;
  for (const tone of isVowel(code) ? Object.values(TONES) : [TONES.ngang]) {
    const toned = withTone(code, tone);
    letters[toned] = number | (tone << TONE_SHIFT);
    letters[upperOf(toned)] = number | (tone << TONE_SHIFT) | CAPITAL_BIT;
  }
}
for (const [place, letters] of ONSETS.entries()) onsetPlaces[pack(letters)] = place + 1;
for (const [onsets, list] of RIMES) {
  let bits = 0;
  for (const letter of onsets.split(' ')) bits |= 1 << ONSETS.indexOf(letter === '-' ? '' : letter);
  for (const letters of list.split(' ')) {
    const key = pack(letters);
    const described = rimes.get(key) ?? describeRime(letters);
    described.onsets |= bits;
    rimes.set(key, described);
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
  const isStopped = /(?:[cpt]|ch)$/.test(letters);
  return { letters, number: rimes.size, onsets: 0, usualTonePlace, otherTonePlace, isStopped };
}

/** Exceptions are numbered behind the syllables that the grammar allows. */
const FIRST_EXCEPTION = rimes.size * ONSET_SLOTS * TONE_SLOTS;
/** By token, in lower, Title and UPPER case. */
const exceptionKeys = new Map<string, number>();
let shortestException = Infinity;
let longestException = 0;
for (const [place, token] of [...SYLLABLE_EXCEPTIONS].entries()) {
  const key = FIRST_EXCEPTION + place;
  const title = token.charAt(0).toUpperCase() + token.slice(1);
  for (const cased of [token, title, token.toUpperCase()]) exceptionKeys.set(cased, key);
  shortestException = Math.min(shortestException, token.length);
  longestException = Math.max(longestException, token.length);
}
/** All keys that {@link syllableKey} gives are below. */
export const SYLLABLE_KEYS = FIRST_EXCEPTION + SYLLABLE_EXCEPTIONS.size;

/**
 * Whether a token is a syllable that modern Vietnamese spelling allows, or one of the few others that Vietnamese text
 * has ({@link SYLLABLE_EXCEPTIONS}). Both ways to place a tone mark are right (hoà, hòa); any other place is not.
 * Lower, Title and UPPER case are; mixed case (nHiều) is not.
 * @param token NFC; a decomposed syllable is none
 */
export function isSyllable(token: string): boolean {
  return syllableKey(token) >= 0;
}

/**
 * A number for a syllable, the same for each case and either tone placement, below {@link SYLLABLE_KEYS}; −1 for every
 * other token. Stable while the program runs, not between versions.
 * @param token as for {@link isSyllable}
 */
export function syllableKey(token: string): number {
  if (read(token) && hasRightTone()) return keyOfLetters() + tone;
  if (token.length < shortestException || token.length > longestException) return -1;
  return exceptionKeys.get(token) ?? -1;
}

/**
 * What a tone is added to for the {@link syllableKey} of these letters with it, whether or not the rime allows the tone;
 * −1 where the letters are those of no syllable, exceptions too.
 * @param letters NFC, without a tone
 */
export function tonelessKey(letters: string): number {
  return read(letters) ? keyOfLetters() : -1;
}

/** The key of what was read, its tone left out. */
function keyOfLetters(): number {
  // "gì" has its i from the onset, another letter than the i of a rime behind "gi".
  const slot = onset === GI && rimeStart === 1 ? SHARED_GI : onset;
  return ((rime?.number ?? 0) * ONSET_SLOTS + slot) * TONE_SLOTS;
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
    const letter = code < LETTERS_END ? (letters[code] ?? 0) : 0;
    if (letter === 0) return false;
    spelled[i] = letter & NUMBER_BITS;
    if ((letter & CAPITAL_BIT) !== 0) capitals++;
    const itsTone = ((letter >> TONE_SHIFT) & TONE_BITS) as Tone;
    if (itsTone === TONES.ngang) continue;
    if (tonePlace >= 0) return false;
    tone = itsTone;
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
