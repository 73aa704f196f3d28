/** Parts of a character class. Latin letters with signs are capital and small by turns, but for those before U+0100. */
const CLASSES: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ɏḀ-ỿ',
  Lu: `A-ZÀ-ÖØ-Þ${capitals(0x100, 0x17f)}ƠƯ${capitals(0x1ea0, 0x1eff)}`,
  Ll: `a-zß-öø-ÿ${smallLetters(0x100, 0x17f)}ơư${smallLetters(0x1ea0, 0x1eff)}`,
  M: '\u0300-\u036f',
  N: '0-9',
};

/**
 * A regular expression in which `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}` and `\p{N}` are the letters, marks and digits of the
 * Latin script.
 * Browsers compile the letters of all scripts anew for every expression that names them: one and a half milliseconds, ten
 * times what these take, which a page pays for each of a hundred expressions.
 */
export function latinPattern(source: string, flags: string): RegExp {
  let isInClass = false;
  const latin = source.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (token: string, name: string | undefined) => {
    if (token === '[' || token === ']') isInClass = token === '[';
    const letters = name === undefined ? undefined : CLASSES[name];
    if (letters === undefined) return token;
    return isInClass ? letters : `[${letters}]`;
  });
  return new RegExp(latin, flags);
}

function capitals(first: number, last: number): string {
  return lettersWhere(first, last, (letter) => letter !== letter.toLowerCase());
}

function smallLetters(first: number, last: number): string {
  return lettersWhere(first, last, (letter) => letter !== letter.toUpperCase());
}

function lettersWhere(first: number, last: number, isWanted: (letter: string) => boolean): string {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i))
    .filter(isWanted)
    .join('');
}
