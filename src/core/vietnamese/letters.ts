/** The six tones, in the order of Vietnamese dictionaries. */
export const TONES = { ngang: 0, huyen: 1, sac: 2, hoi: 3, nga: 4, nang: 5 } as const;
export type Tone = (typeof TONES)[keyof typeof TONES];

/** What makes another letter of a, e, o, u or d: breve (ă), circumflex (â ê ô), horn (ơ ư), stroke (đ). */
export const QUALITIES = { plain: 0, breve: 1, circumflex: 2, horn: 3, stroke: 4 } as const;
export type Quality = (typeof QUALITIES)[keyof typeof QUALITIES];

/** Each vowel with its six tones: rows in alphabetical order, columns in the order of {@link TONES}. */
const VOWEL_ROWS = [
  'aàáảãạ',
  'ăằắẳẵặ',
  'âầấẩẫậ',
  'eèéẻẽẹ',
  'êềếểễệ',
  'iìíỉĩị',
  'oòóỏõọ',
  'ôồốổỗộ',
  'ơờớởỡợ',
  'uùúủũụ',
  'ưừứửữự',
  'yỳýỷỹỵ',
];
const CONSONANTS = 'bcdđghklmnpqrstvx';

const MADE_LETTERS: readonly (readonly [base: string, quality: Quality, letter: string])[] = [
  ['a', QUALITIES.breve, 'ă'],
  ['a', QUALITIES.circumflex, 'â'],
  ['e', QUALITIES.circumflex, 'ê'],
  ['o', QUALITIES.circumflex, 'ô'],
  ['o', QUALITIES.horn, 'ơ'],
  ['u', QUALITIES.horn, 'ư'],
  ['d', QUALITIES.stroke, 'đ'],
];

/** One more than the last code that the tables know: the Vietnamese block ends at U+1EF9. */
const TABLE_SIZE = 0x1f00;

// A letter's code without its tone (0: no Vietnamese letter), its tone and its code in the other case. The engine asks
// these for every character of a damaged page: typed arrays answer without allocating.
const toneless = new Uint16Array(TABLE_SIZE);
const tones = new Uint8Array(TABLE_SIZE);
const lowers = new Uint16Array(TABLE_SIZE);
const uppers = new Uint16Array(TABLE_SIZE);
/** By code of a vowel without tone: where its six tones start in `toned`, plus one. */
const rows = new Uint8Array(TABLE_SIZE);
const toned = new Uint16Array(2 * VOWEL_ROWS.length * 6);
const qualities = new Uint8Array(TABLE_SIZE);
const bases = new Uint16Array(TABLE_SIZE);
/** By base letter's code × 8 + quality: the letter. */
const made = new Uint16Array(0x80 * 8);

for (const letter of CONSONANTS) {
  for (const code of bothCases(letter)) toneless[code] = code;
  tellCases(letter);
}
for (const [i, row] of VOWEL_ROWS.entries()) {
  for (const cased of [row, row.toUpperCase()]) fillRow(cased, cased === row ? 12 * i : 12 * i + 6);
  for (const letter of row) tellCases(letter);
}
bases.set(toneless);
for (const [base, quality, letter] of MADE_LETTERS) {
  for (const [lower, upper] of [[base, letter] as const, [base.toUpperCase(), letter.toUpperCase()] as const]) {
    make(lower.charCodeAt(0), quality, upper.charCodeAt(0));
  }
}

function bothCases(letter: string): [lower: number, upper: number] {
  return [letter.charCodeAt(0), letter.toUpperCase().charCodeAt(0)];
}

function tellCases(letter: string): void {
  const [lower, upper] = bothCases(letter);
  lowers[upper] = lower;
  uppers[lower] = upper;
}

function fillRow(row: string, start: number): void {
  const plain = row.charCodeAt(0);
  rows[plain] = start + 1;
  for (let tone = 0; tone < 6; tone++) {
    const code = row.charCodeAt(tone);
    toneless[code] = plain;
    tones[code] = tone;
    toned[start + tone] = code;
  }
}

/** Tells of one letter (with all its tones) which base and quality it is made of. */
function make(base: number, quality: Quality, letter: number): void {
  made[base * 8 + quality] = letter;
  for (const tone of Object.values(TONES)) {
    const code = withTone(letter, tone);
    bases[code] = base;
    qualities[code] = quality;
  }
}

function at(table: Uint8Array | Uint16Array, index: number): number {
  return table[index] ?? 0;
}

/** Whether a UTF-16 code is a letter of the Vietnamese alphabet, precomposed (NFC), with or without tone, in any case; f, j, w, z are not. */
export function isVietnameseLetter(code: number): boolean {
  return at(toneless, code) !== 0;
}

/** Whether a code is a Vietnamese vowel, with or without tone, in any case. */
export function isVowel(code: number): boolean {
  return at(rows, at(toneless, code)) !== 0;
}

/** Whether a code is a Vietnamese letter outside ASCII: one with a tone, a quality or a stroke. */
export function isMarkedLetter(code: number): boolean {
  return code > 0x7f && at(toneless, code) !== 0;
}

/** The tone that a code carries; `ngang` for whatever is no vowel with a tone. */
export function toneOf(code: number): Tone {
  return at(tones, code) as Tone;
}

/** The same letter without its tone: ế → ê; other codes as they are. */
export function stripTone(code: number): number {
  return at(toneless, code) || code;
}

/** The same vowel with this tone in place of its own: (ế, nang) → ệ; what is no vowel as it is. */
export function withTone(code: number, tone: Tone): number {
  const row = at(rows, at(toneless, code));
  return row === 0 ? code : at(toned, row - 1 + tone);
}

/** The ASCII letter that a Vietnamese letter is made of, in its case: Ế → E, đ → d; other codes as they are. */
export function baseOf(code: number): number {
  return at(bases, code) || code;
}

/** The quality that a code carries: ế → circumflex, ữ → horn, đ → stroke. */
export function qualityOf(code: number): Quality {
  return at(qualities, code) as Quality;
}

/** The same letter with this quality in place of its own and the same tone: (é, circumflex) → ế; 0 where there is no such letter. */
export function withQuality(code: number, quality: Quality): number {
  const base = baseOf(code);
  const letter = quality === QUALITIES.plain ? base : base < 0x80 ? at(made, base * 8 + quality) : 0;
  return letter === 0 ? 0 : withTone(letter, toneOf(code));
}

/** The code in lower case; only Vietnamese letters have one here, other codes come back as they are. */
export function lowerOf(code: number): number {
  return at(lowers, code) || code;
}

/** The code in upper case; only Vietnamese letters have one here, other codes come back as they are. */
export function upperOf(code: number): number {
  return at(uppers, code) || code;
}

/** Whether a code is a Vietnamese capital letter. */
export function isCapital(code: number): boolean {
  return at(lowers, code) !== 0;
}
