import fc from 'fast-check';

/** UTF-16 units as they come: lone surrogates, controls, unassigned. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => units.map((unit) => String.fromCharCode(unit)).join(''));

/** What damage is made of, in any order. */
const DAMAGE_PIECES = [
  ...[
    'á»',
    'áº',
    'Ã',
    'Ä',
    'Æ°',
    '\u0081',
    '\u008d',
    '\u00a0',
    '\u00ad',
    'Â',
    'â€',
    'â€®',
    '├í',
    '·ª',
    '峄',
    'б»',
    'Đ',
    'ð',
    'Ð',
  ],
  ...[
    '&#',
    '&amp;',
    '&agrave;',
    '&#8238;',
    '7889;',
    '?',
    '\ufffd',
    'А',
    'ử',
    'à\u00a0',
    'ý',
    'õ',
    '®',
    '­',
    'ö',
    'ñ',
    'ø',
    'ò',
    'Þ',
  ],
  ...['\u0300', '\u0323', '\u200b', 'о', 'ᴀ', '"', ' ', ' ', '.', '\n', 'vi', 't', 'ng', 'u', 'Nam', 'nhiều', '\ud83d'],
];

/** What no text should have and some do: halves of pairs, NUL, marks of direction, the ends of ranges. */
export const STRANGE_PIECES = [
  ...[
    '\ud800',
    '\udfff',
    '\0',
    '\u202e',
    '\u2066',
    '\u2069',
    '\u200f',
    '\ufeff',
    '\u2028',
    '\uffff',
    '\u0301\u0301\u0301',
  ],
  ...['👨‍👩‍👧', '🇻🇳', 'ﬁ', 'İ', 'ſ', 'ẞ', '㏒', '١٢', '１２', 'ớ\u0323', '\u1160', '\r', '\t', '\v', '\u0085'],
];

/** Any of these, one behind the other. */
export function piecesOf(pieces: readonly string[], maxLength = 60): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces), { maxLength }).map((chosen) => chosen.join(''));
}

const anyPieces = fc.oneof(piecesOf(DAMAGE_PIECES), piecesOf([...DAMAGE_PIECES, ...STRANGE_PIECES]));

/** The same again and again: what takes time that grows as the square of the length, or more, shows itself. UTF-16 units. */
export const LONG = 8000;
const repeated = fc
  .tuple(piecesOf([...DAMAGE_PIECES, ...STRANGE_PIECES], 4), piecesOf(DAMAGE_PIECES, 3))
  .map(([piece, end]) => (piece === '' ? end : piece.repeat(Math.ceil(LONG / piece.length)) + end));

/** Any string at all, of nothing that the project knows of Vietnamese. */
export const anyString = fc.oneof(
  { arbitrary: anyPieces, weight: 6 },
  { arbitrary: anyUnits, weight: 4 },
  { arbitrary: repeated, weight: 1 },
);
