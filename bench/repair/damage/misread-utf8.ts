import iconv from 'iconv-lite';
import { type CodePage, codePage, cp1252 } from './code-pages';
import type { Damage } from './damage';
import { substitution } from './substitution';

const latin1 = codePage('latin1');
const cp437 = codePage('cp437');
const macRoman = codePage('macintosh');

/** Characters that editors, databases and HTML parsers lose, since nobody sees them. */
const C1 = /[\u0080-\u009f]/g;
const INVISIBLE = /[\u0080-\u00a0\u00ad]/g;

function misread(text: string, ...layers: CodePage[]): string {
  return layers.reduce((current, page) => page(Buffer.from(current, 'utf8')), text);
}

const gbk: Damage = {
  id: 'UTF-8 as GBK',
  apply(text) {
    const damaged = iconv.decode(Buffer.from(text, 'utf8'), 'gbk');
    return { text: damaged, original: text, isReversible: iconv.encode(damaged, 'gbk').toString('utf8') === text };
  },
};

/** The page's case was changed after the damage: lower case for all, or a capital at the start of each word. */
function titleCase(text: string): string {
  return text.toLowerCase().replace(/(?<![^ \n])[^ \n]/gu, (first) => first.toUpperCase());
}

/** A letter outside ASCII keeps the case that its bytes tell: only its first byte's character changed. */
function asciiTitleCase(text: string): string {
  return text.toLowerCase().replace(/(?<![^ \n])[a-z]/g, (first) => first.toUpperCase());
}

const titleCased: Damage = {
  id: 'UTF-8 as cp1252, then title-cased',
  apply(text) {
    const original = asciiTitleCase(text);
    return {
      text: titleCase(misread(original, cp1252)),
      original,
      isReversible: true,
    };
  },
};

const once: readonly (readonly [name: string, page: CodePage])[] = [
  ['cp1252', cp1252],
  ['latin1', latin1],
  ['cp1250', codePage('cp1250')],
  ['cp1251', codePage('cp1251')],
  ['cp1258', codePage('cp1258')],
  ['CP437', cp437],
  ['MacRoman', macRoman],
  ['PTCP154', codePage('pt154')],
];

const layered: readonly (readonly [name: string, ...pages: CodePage[]])[] = [
  ['cp1252 twice', cp1252, cp1252],
  ['cp1252 three times', cp1252, cp1252, cp1252],
  ['cp1252 four times', cp1252, cp1252, cp1252, cp1252],
  ['latin1 twice', latin1, latin1],
  ['CP437 twice', cp437, cp437],
  ['MacRoman twice', macRoman, macRoman],
  ['cp1252, then CP437', cp1252, cp437],
];

export const misreadUtf8: readonly Damage[] = [
  ...once.map(([name, page]) => substitution(`UTF-8 as ${name}`, (character) => misread(character, page))),
  gbk,
  ...layered.map(([name, ...pages]) => substitution(`UTF-8 as ${name}`, (character) => misread(character, ...pages))),
  ...(
    [
      ['NBSP spaced', (text) => text.replaceAll('\u00a0', ' ')],
      ['C1 lost', (text) => text.replace(C1, '')],
      ['C1, NBSP and SHY lost', (text) => text.replace(INVISIBLE, '')],
      ['C1, NBSP and SHY spaced', (text) => text.replace(INVISIBLE, ' ')],
      ['» folded to a quote', (text) => text.replaceAll('»', '"')],
    ] as const satisfies [string, (text: string) => string][]
  ).map(([name, lose]) => substitution(`UTF-8 as cp1252, ${name}`, (character) => lose(misread(character, cp1252)))),
  substitution('UTF-8 as latin1, C1 lost', (character) => misread(character, latin1).replace(C1, '')),
  substitution('UTF-8 as latin1, » folded to a quote', (character) => misread(character, latin1).replaceAll('»', '"')),
  substitution('UTF-8 as cp1252 twice, NBSP spaced', (character) =>
    misread(character, cp1252, cp1252).replaceAll('\u00a0', ' '),
  ),
  substitution('UTF-8 as cp1252 twice, C1 lost', (character) => misread(character, cp1252, cp1252).replace(C1, '')),
  substitution('UTF-8 as cp1252, then lower-cased', (character) => misread(character, cp1252).toLowerCase(), {
    prepare: (text) => text.toLowerCase(),
  }),
  titleCased,
];
