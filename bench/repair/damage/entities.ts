import type { Damage } from './damage';
import { MARKED_LETTERS } from './letters';

const MARK_NAMES: Readonly<Record<string, string>> = {
  '\u0300': 'grave',
  '\u0301': 'acute',
  '\u0302': 'circ',
  '\u0303': 'tilde',
};
const SIGN_NAMES: Readonly<Record<string, string>> = {
  ...{ '&': 'amp', '"': 'quot', '“': 'ldquo', '”': 'rdquo', '‘': 'lsquo', '’': 'rsquo', '–': 'ndash', '—': 'mdash' },
  ...{ '…': 'hellip', '\u00a0': 'nbsp', '«': 'laquo', '»': 'raquo', '°': 'deg', '·': 'middot', '•': 'bull' },
};

/** HTML 4 has names for the letters of Latin-1: a base and one mark. */
export function namedEntity(character: string): string | undefined {
  const [base = '', mark = '', more] = character.normalize('NFD');
  const name = SIGN_NAMES[character] ?? (more === undefined && character <= 'ÿ' ? markedName(base, mark) : undefined);
  return name === undefined ? undefined : `&${name};`;
}

function markedName(base: string, mark: string): string | undefined {
  const name = MARK_NAMES[mark];
  return name === undefined ? undefined : base + name;
}

function numbered(character: string, radix: 10 | 16): string {
  const code = (character.codePointAt(0) ?? 0).toString(radix);
  return radix === 10 ? `&#${code};` : `&#x${code.toUpperCase()};`;
}

/** Escapes what is outside ASCII, and what HTML needs escaped. */
function escaping(id: string, escape: (character: string) => string): Damage {
  return {
    id,
    apply: (text) => ({
      text: text.replace(/[^\0-\u007f]|[&"]/gu, escape),
      original: text,
      // A sound text may itself speak of an entity.
      isReversible: !/&#?\w+;/.test(text),
    }),
  };
}

const named = (character: string) => namedEntity(character) ?? numbered(character, 10);

export const entities: readonly Damage[] = [
  escaping('HTML entities, named', named),
  escaping('HTML entities, decimal', (character) => numbered(character, 10)),
  escaping('HTML entities, hexadecimal', (character) => numbered(character, 16)),
  escaping('HTML entities, escaped twice', (character) => named(character).replace('&', '&amp;')),
  escaping('HTML entities, only named ones', (character) =>
    MARKED_LETTERS.has(character) ? (namedEntity(character) ?? character) : character,
  ),
];
