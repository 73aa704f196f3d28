/** Entities that name a letter and its mark: `&ecirc;` is e + U+0302. */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
};

/** The other named entities that Vietnamese content systems write. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  eth: 'ð',
  ETH: 'Ð',
};

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z])(grave|acute|circ|tilde|uml|cedil)|([a-z]{2,6}));/gi;

/**
 * Decodes HTML entities, once or twice encoded (`&amp;#7871;`), into text. The result is text, never markup: what
 * decodes to `<script>` is only shown. Unknown entities stay as they are.
 */
export function decodeEntities(text: string): string {
  const once = decodeOnce(text);
  return once === text ? text : decodeOnce(once);
}

function decodeOnce(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (entity, ...groups: (string | undefined)[]) => {
    const [decimal, hex, letter, mark, name] = groups;
    if (decimal ?? hex) return fromCodePoint(decimal ? Number(decimal) : parseInt(hex ?? '', 16)) ?? entity;
    if (letter && mark) return (letter + (MARKS[mark.toLowerCase()] ?? '')).normalize('NFC');
    return (name && (NAMED[name] ?? NAMED[name.toLowerCase()])) ?? entity;
  });
}

function fromCodePoint(code: number): string | undefined {
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : undefined;
}
