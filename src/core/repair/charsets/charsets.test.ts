import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { CP1258 } from '../classes/cp1258-as-cp1252';
import { TCVN3 } from '../classes/tcvn3';
import { VISCII } from '../classes/viscii';
import { VNI } from '../classes/vni-windows';
import { VPS } from '../classes/vps';
import type { Charset } from './charset';

const LOWER = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
const LETTERS = Array.from(LOWER + LOWER.toUpperCase());

/** A letter's bytes in a charset, as Latin-1 or a code page shows them; `undefined` where the charset has it not in one byte. */
function shown(letter: string, charset: string, as: string): string | undefined {
  const bytes = iconv.encode(letter, charset);
  return iconv.decode(bytes, charset) === letter ? iconv.decode(bytes, as) : undefined;
}

describe.each([
  ['tcvn', TCVN3],
  ['viscii', VISCII],
  ['windows-1258', CP1258],
])('%s', (name, charset) => {
  it.each(['latin1', 'windows-1252'])('reads what %s shows of every letter', (as) => {
    const pairs = LETTERS.flatMap((letter) => {
      const text = shown(letter, name, as);
      // Bytes that code page 1252 has not are lost; A0 shows as a blank.
      return text === undefined || /[\ufffd\u00a0]/.test(text) ? [] : [[text, letter] as const];
    });
    expect(pairs.length).toBeGreaterThan(20);
    expect(pairs.map(([text]) => charset.read(text))).toEqual(pairs.map(([, letter]) => letter));
  });
});

it('reads TCVN3 that the Turkish code page shows', () => {
  expect(TCVN3.read('dŞch')).toBe('dịch');
});

/** The letters that a charset can show, found by reading every character and every pair. */
function reach(charset: Charset): Set<string> {
  const codes = Array.from({ length: 0x100 }, (_, code) => String.fromCharCode(code));
  const vowels = Array.from('aeouyôöAEOUYÔÖ');
  return new Set(
    [...codes, ...vowels.flatMap((vowel) => codes.map((mark) => vowel + mark))].map((text) => charset.read(text) ?? ''),
  );
}

it.each([
  ['VNI', VNI],
  ['VPS', VPS],
  ['VISCII', VISCII],
])('%s has every Vietnamese letter', (_, charset) => {
  const all = reach(charset);
  expect(LETTERS.filter((letter) => !all.has(letter))).toEqual([]);
});

it('does not read what a charset has not', () => {
  expect([TCVN3, VISCII, VPS, VNI, CP1258].map((charset) => charset.read('nhiều'))).toEqual(Array(5).fill(undefined));
});
