/*
 * What sound Vietnamese text hardly has: a single character, or two that stand side by side. Coarser than the suspects, each
 * of which needs one of these, so that a clean text is left after one look at each of its characters.
 */

const TABLE_SIZE = 0x2100;
const ODD = 1;
const VOWELS = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const SMALL = `${LATIN}đ${VOWELS}`;
const BASIC_CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZĐ';
/** Signs that any newsroom types. */
const USUAL_SIGNS = '\u00a0«»–—‘’“”•…';

/** Two kinds of characters that are a sign of damage side by side, in either case unless told. */
interface Pair {
  readonly first: string;
  readonly second: string;
  readonly isCased?: boolean;
  /** What stands before them where they are no sign, or where alone they are one. */
  readonly unlessAfter?: string;
  readonly onlyAfter?: string;
}

/** At most 32: each has a bit. */
const PAIRS: readonly Pair[] = [
  // The bytes of UTF-8; an à and the no-break space that a lossy table left.
  { first: 'ãáâàă', second: USUAL_SIGNS },
  { first: 'áâãÁÂÃ', second: '"', isCased: true },
  // TCVN3, VISCII, VPS: a tone before a final consonant that never has it.
  { first: 'àãèìòõùỳ', second: 'cpt' },
  // VNI: a mark behind a vowel.
  { first: 'aeoyô', second: 'ùõâ' },
  { first: 'u', second: 'ùõò' },
  // Code page 1258: a mark behind a vowel; a tone on the wrong one of two.
  { first: 'aâeêioôơyýõã', second: 'ìíỉĩịò' },
  // The same with ý, õ, ã for ư, ơ, ă: ýt, nhý, nõi, cõ, nãm.
  { first: 'ý', second: SMALL, unlessAfter: 'u' },
  { first: 'cdghs', second: 'ý' },
  { first: 'õ', second: 'imn', unlessAfter: 'dl' },
  { first: 'chst', second: 'õ' },
  { first: 'ã', second: 'kmn', unlessAfter: 'lv' },
  // A tone on the wrong one of two vowels, or behind one that never stands before it.
  { first: 'aâeq', second: 'àáãèéêúùủũụòóỏõọỳýỷỹỵ' },
  { first: 'êôơâư', second: 'ìíỉĩịùúủũụàáảãạõ' },
  { first: 'ìíỉĩịòóỏõọùúủũụừứửữựỳýỷỹỵ', second: 'êôơâă' },
  { first: 'ìíỉĩị', second: 'aăeuoư', onlyAfter: 'g' },
  { first: 'u', second: 'ìíỉĩịàáảãạòóỏõọ', unlessAfter: 'q' },
  { first: 'i', second: 'ùúủũụàáảãạ', unlessAfter: 'g' },
  { first: 'aey', second: LATIN, onlyAfter: 'òóỏõọùúủũụ' },
  // The lossy table's ử.
  { first: 'iouyvđ', second: 'ử' },
  { first: 'ử', second: 'cmnpt' },
  { first: 'h', second: 'ử', onlyAfter: 'g' },
  { first: 'ử', second: 'u .,;:!?"', onlyAfter: 'bdđghklmnrv' },
  // Capitals beside small letters: low bytes, and the bytes of an à that lost its second one.
  { first: SMALL, second: 'ỒÃĂ', isCased: true },
  { first: 'ÃĂ', second: `${SMALL} `, isCased: true },
  { first: 'Â', second: ' ', isCased: true },
  { first: BASIC_CAPITALS, second: 'Ử', isCased: true },
  { first: BASIC_CAPITALS, second: 'ì', isCased: true, onlyAfter: BASIC_CAPITALS },
  { first: 'ì', second: BASIC_CAPITALS, isCased: true },
  // VIQR; letters that were lost; references.
  { first: 'aeou', second: '^+(' },
  { first: 'd', second: 'd' },
  { first: SMALL, second: '?' },
  { first: '&', second: `#0123456789${LATIN}` },
];

/** By code: what it is as the first and as the second of two, and before two that it excuses; a bit for each pair. */
const firsts = new Uint32Array(TABLE_SIZE);
const seconds = new Uint32Array(TABLE_SIZE);
const excuses = new Uint32Array(TABLE_SIZE).fill(
  PAIRS.reduce((bits, { onlyAfter }, kind) => (onlyAfter === undefined ? bits : bits | (1 << kind)), 0),
);
const odd = new Uint8Array(TABLE_SIZE).fill(ODD, 0x80);
for (const letter of SMALL + SMALL.toUpperCase() + USUAL_SIGNS) odd[letter.charCodeAt(0)] = 0;
for (const [kind, { first, second, isCased = false, unlessAfter = '', onlyAfter = '' }] of PAIRS.entries()) {
  const bit = 1 << kind;
  eachCode(first, isCased, (code) => (firsts[code] = (firsts[code] ?? 0) | bit));
  eachCode(second, isCased, (code) => (seconds[code] = (seconds[code] ?? 0) | bit));
  eachCode(unlessAfter, false, (code) => (excuses[code] = (excuses[code] ?? 0) | bit));
  eachCode(onlyAfter, false, (code) => (excuses[code] = (excuses[code] ?? 0) & ~bit));
}

function eachCode(characters: string, isCased: boolean, visit: (code: number) => void): void {
  const all = isCased ? characters : characters + characters.toUpperCase();
  for (let i = 0; i < all.length; i++) visit(all.charCodeAt(i));
}

const [N, G] = [0x6e, 0x67];
const [HORN_U, HORN_CAPITAL_U] = [0x1b0, 0x1af];
/** By code: an ơ with any tone, and what hardly follows it unless an ư stands before (n: never before a g). */
const hornO = new Uint8Array(TABLE_SIZE);
const afterHornUo = new Uint8Array(TABLE_SIZE);
for (const letter of 'ơờớởỡợƠỜỚỞỠỢ') hornO[letter.charCodeAt(0)] = 1;
for (const letter of 'cunCUN') afterHornUo[letter.charCodeAt(0)] = 1;

/** Whether a text has anything that the suspects should look at. */
export function hasSign(text: string): boolean {
  return nextSign(text, 0) >= 0;
}

/**
 * Where a text has the next thing that the suspects should look at. One pass.
 * @param from where the search begins, in UTF-16 units; what stands before is seen
 * @returns the offset of the sign's last character, or of the one behind it; -1 where there is none
 */
export function nextSign(text: string, from: number): number {
  let before = from > 1 ? text.charCodeAt(from - 2) : 0;
  let previous = from > 0 ? text.charCodeAt(from - 1) : 0;
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= TABLE_SIZE || odd[code] === ODD) return i;
    const pairs = (firsts[previous] ?? 0) & (seconds[code] ?? 0);
    if (pairs !== 0 && (pairs & ~(excuses[before] ?? 0)) !== 0) return i;
    if (hornO[previous] === 1 && afterHornUo[code] === 1 && lacksHornU(text, i)) return i;
    before = previous;
    previous = code;
  }
  return -1;
}

/** Whether an ơ right before a c, u or n stands where only ươ does: "đựơc", "thơng". */
function lacksHornU(text: string, offset: number): boolean {
  if ((text.charCodeAt(offset) | 0x20) === N && (text.charCodeAt(offset + 1) | 0x20) !== G) return false;
  const before = text.charCodeAt(offset - 2);
  return before !== HORN_U && before !== HORN_CAPITAL_U;
}
