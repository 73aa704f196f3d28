import { codePage, readAs } from '../repair/damage/code-pages';
import { DAMAGES } from '../repair/damage';
import type { Writing } from './could-become';

/** Characters that nobody sees, so that software loses them, and what stands in their place then. */
const UNSEEN = /^[\u0080-\u00a0\u00ad]$/;
const TRACES = ['', ' ', '?', '\ufffd'];
/** Signs of code page 1252 that are made plain. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ '»': '"', '“': '"', '”': '"', '‘': "'", '’': "'", '–': '-', '—': '-', '‹': '<', '›': '>' },
};

/** UTF-8 read in a code page of iconv-lite. */
function misreadUtf8(name: string, isCased = false): Writing {
  const page = codePage(name);
  const controls = new Map(
    Array.from({ length: 32 }, (_, i) => [page(Uint8Array.of(0x80 + i)), String.fromCharCode(0x80 + i)]),
  );
  return {
    isLayered: true,
    imagesOf: (character) => [
      page(Buffer.from(character, 'utf8')),
      // What says that a byte of a layer below is lost: its first byte is all that is left.
      ...(character === '\ufffd' ? [page(Uint8Array.of(0xc2))] : []),
    ],
    alternatesOf(character) {
      const control = controls.get(character);
      return [
        ...(control === undefined ? [] : [control]),
        ...(UNSEEN.test(character) ? TRACES : []),
        ...(isCased ? [PLAIN[character] ?? [], character.toLowerCase(), character.toUpperCase()].flat() : []),
      ];
    },
  };
}

/** A charset of iconv-lite that was read in a Western or the Turkish code page. */
function readWestern(charset: string, casesOf: (character: string) => readonly string[]): Writing {
  const pages = ['cp1252', 'latin1', 'cp1254'].map(codePage);
  return {
    imagesOf: (character) =>
      casesOf(character).flatMap((one) => pages.flatMap((page) => readAs(one, charset, page) ?? [])),
    alternatesOf: (character) => (character === '\u00ad' ? [''] : []),
  };
}

/** What kinds of damage of the bench make of one character. */
function written(...ids: string[]): Writing {
  const damages = DAMAGES.filter(({ id }) => ids.includes(id));
  return { imagesOf: (character) => damages.map((damage) => damage.apply(character, () => 0).text) };
}

const asItIs = (character: string) => [character];
/** In capital fonts a capital has the small letter's byte. */
const inCapitalFont = (character: string) => [character, character.toLowerCase()];

/** Writings in which a capital may have small marks, and the other way round. */
function inAnyCase({ imagesOf }: Writing): Writing {
  return {
    imagesOf: (character) =>
      [character, character.toLowerCase()].flatMap(imagesOf).flatMap((image) => [image, image.toUpperCase()]),
  };
}

/** The classes whose damage is known character by character. */
export const WRITINGS: Readonly<Record<string, Writing>> = {
  'utf8-as-cp1252': misreadUtf8('cp1252', true),
  'utf8-as-latin1': misreadUtf8('latin1', true),
  'utf8-as-cp1250': misreadUtf8('cp1250'),
  'utf8-as-cp1251': misreadUtf8('cp1251'),
  'utf8-as-cp1258': misreadUtf8('cp1258'),
  'utf8-as-ptcp154': misreadUtf8('pt154'),
  'utf8-as-cp437': misreadUtf8('cp437'),
  'utf8-as-mac-roman': misreadUtf8('macintosh'),
  tcvn3: readWestern('tcvn', inCapitalFont),
  'vni-windows': inAnyCase(written('VNI')),
  viscii: readWestern('viscii', asItIs),
  vps: written('VPS'),
  viqr: inAnyCase(written('VIQR')),
  'cp1258-as-cp1252': written('cp1258 as cp1252', 'cp1258 as cp1252, decomposed'),
  'cp1258-residue': written('cp1258 residue: ý õ ã ð for ư ơ ă đ'),
  'low-byte': {
    ...written('low-byte truncation', 'low-byte truncation, controls lost'),
    // Bytes that are no UTF-8 leave one sign for all or one for each.
    alternatesOf: (character) => (character === '\ufffd' ? ['', '\ufffd\ufffd'] : []),
  },
};
