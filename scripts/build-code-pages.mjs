/**
 * Builds src/core/repair/utf8/code-pages.data.ts and gbk.data.ts, the tables of the code pages in which UTF-8 is misread:
 *
 *   node scripts/build-code-pages.mjs
 *
 * The tables come from iconv-lite, which has them from Unicode's mapping files.
 */
import iconv from 'iconv-lite';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A character a few codes after the one before it is written as an ASCII sign: most of GBK is in Unicode's order. */
const STEP_ZERO = 0x28;
const LONGEST_STEP = 80;

/** Names in the data, and iconv-lite's. */
const PAGES = {
  cp1250: 'win1250',
  cp1251: 'win1251',
  cp1252: 'win1252',
  cp1258: 'win1258',
  cp437: 'cp437',
  macRoman: 'macroman',
  ptcp154: 'pt154',
};

const CONTINUATIONS = range(0x80, 0xbf);
/** First bytes of the UTF-8 of Vietnamese letters and typographic signs, and the second bytes that go with them. */
const LEADS = /** @type {const} */ ([
  [0xc2, CONTINUATIONS],
  [0xc3, CONTINUATIONS],
  [0xc4, CONTINUATIONS],
  [0xc5, CONTINUATIONS],
  [0xc6, CONTINUATIONS],
  [0xe1, [0xba, 0xbb]],
  [0xe2, [0x80]],
]);
/** What follows the last byte of a letter in the same word: an ASCII letter, or the first byte of the next one. */
const AFTER_LAST = [...range(0x41, 0x5a), ...range(0x61, 0x7a), 0xc3, 0xc4, 0xc5, 0xc6, 0xe1];

/**
 * @param {number} from
 * @param {number} to
 */
function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** @param {string} encoding */
function upperHalf(encoding) {
  return range(0x80, 0xff).map((byte) => iconv.decode(Buffer.from([byte]), encoding));
}

function gbkRows() {
  const rows = [...LEADS, ...CONTINUATIONS.map((byte) => /** @type {const} */ ([byte, AFTER_LAST]))];
  return rows.map(([first, seconds]) => `  [${hex(first)}, '${gbkRow(first, seconds)}'],`);
}

/**
 * @param {number} first
 * @param {readonly number[]} seconds
 */
function gbkRow(first, seconds) {
  let last = 0;
  const symbols = seconds.map((second) => {
    const text = iconv.decode(Buffer.from([first, second]), 'gbk');
    const code = text.length === 1 ? text.charCodeAt(0) : 0xfffd;
    const distance = code - last;
    last = code;
    return distance > 0 && distance <= LONGEST_STEP
      ? String.fromCharCode(STEP_ZERO + distance)
      : String.fromCharCode(code);
  });
  return escaped(symbols);
}

/** @param {number} byte */
function hex(byte) {
  return `0x${byte.toString(16)}`;
}

/** @param {readonly string[]} letters */
function escaped(letters) {
  return letters
    .join('')
    .replace(/['\\]/g, '\\$&')
    .replace(/[\u0000-\u001f\u007f-\u00a0\u00ad\u0300-\u036f\ue000-\uf8ff\ufffd]/g, unicodeEscape);
}

/** @param {string} letter */
function unicodeEscape(letter) {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Both files, by path from the folder of the data. */
export function renderCodePages() {
  const pages = Object.entries(PAGES).map(([name, encoding]) => `  ${name}:\n    '${escaped(upperHalf(encoding))}',\n`);
  const head = '// Written by scripts/build-code-pages.mjs: change that and run it, not this.\n';
  return {
    'code-pages.data.ts': `${head}
/** What the bytes 0x80 to 0xFF are in each code page; U+FFFD where it has none. */
export const UPPER_HALVES = {
${pages.join('')}} as const;
`,
    'gbk.data.ts': `${head}
/** Second bytes after the last byte of a letter. */
export const AFTER_LAST = [${AFTER_LAST.map(hex).join(', ')}];

/** An ASCII sign in a row is the character as many codes after the one before it as the sign is after this. */
export const STEP_ZERO = ${hex(STEP_ZERO)};

/**
 * What a first byte makes with its second bytes in rising order: 0xBA and 0xBB for 0xE1, 0x80 for 0xE2, 0x80 to 0xBF for
 * other bytes from 0xC2, else AFTER_LAST. U+FFFD for nothing. Only pairs that Vietnamese UTF-8 has.
 */
export const GBK_ROWS: readonly (readonly [first: number, characters: string])[] = [
${gbkRows().join('\n')}
];
`,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, source] of Object.entries(renderCodePages())) {
    writeFileSync(new URL(`../src/core/repair/utf8/${name}`, import.meta.url), source);
  }
}
