import { codePage, cp1252, readAs } from './code-pages';
import type { Damage } from './damage';
import { type LetterParts, MARKED_LETTERS } from './letters';
import { substitution } from './substitution';
import { VIQR_TONES, VIQR_VOWELS, VNI_LETTERS, VNI_TONES, VPS_BYTES } from './legacy-tables';

const cp1254 = codePage('cp1254');

function partsOf(character: string): LetterParts | undefined {
  return MARKED_LETTERS.get(character);
}

/** In ABC fonts only the seven capitals without tone have codes of their own; others are set as the small letter. */
function tcvn3(character: string, page = cp1252): string {
  const parts = partsOf(character);
  if (parts === undefined) return character;
  const written = parts.tone === '' ? character : character.toLowerCase();
  return readAs(written, 'tcvn', page) ?? character;
}

/** VNI writes a letter as its base and one sign that stands for all its marks. */
function vni(character: string): string {
  const parts = partsOf(character);
  if (parts === undefined) return character;
  const isCapital = character !== character.toLowerCase();
  const { base, tone } = { base: parts.base.toLowerCase(), tone: parts.tone };
  const alone = VNI_LETTERS[base + tone];
  const signs = VNI_TONES[/[ăâêô]/.test(base) ? base : 'plain'] ?? {};
  const written = alone ?? (VNI_LETTERS[base] ?? base.normalize('NFD').charAt(0)) + (signs[tone] ?? '');
  return isCapital ? written.toUpperCase() : written;
}

function viqr(character: string): string {
  const parts = partsOf(character);
  if (parts === undefined) return character;
  const written = VIQR_VOWELS[parts.base.toLowerCase()] ?? parts.base;
  const cased = parts.base === parts.base.toLowerCase() ? written : written.toUpperCase();
  return cased + (VIQR_TONES[parts.tone] ?? '');
}

const viqrLetters = substitution('VIQR', viqr);
const viqrDamage: Damage = {
  id: 'VIQR',
  apply(text, random) {
    const damaged = viqrLetters.apply(text, random);
    // A sound text's own sign behind a vowel reads as a mark, and so does a double d.
    const isAmbiguous = /[aeiouy][('`?~.^+*]|dd/i.test(text.normalize('NFD').replace(/\p{M}/gu, ''));
    return { ...damaged, isReversible: damaged.isReversible && !isAmbiguous };
  },
};

/** cp1258 has some letters with tone; all others are a letter without it and a combining tone. */
function cp1258(character: string, keepsWhole: boolean): string {
  const parts = partsOf(character);
  if (parts === undefined) return character;
  const whole = readAs(character, 'cp1258', cp1252);
  if (whole !== undefined && (keepsWhole || parts.tone === '')) return whole;
  return [parts.base, parts.tone].map((part) => (part === '' ? '' : (readAs(part, 'cp1258', cp1252) ?? part))).join('');
}

function cp1258WithReferences(character: string): string {
  return readAs(character, 'cp1258', cp1252) ?? `&#${character.codePointAt(0) ?? 0};`;
}

/** Whether TCVN3 has only the small letter for a capital. */
function isTonedCapital(letter: string): boolean {
  return letter !== letter.toLowerCase() && (partsOf(letter)?.tone ?? '') !== '';
}

export const legacyCharsets: readonly Damage[] = [
  substitution('TCVN3', (character) => tcvn3(character), { isLost: isTonedCapital }),
  substitution('TCVN3, SHY lost', (character) => tcvn3(character).replace('\u00ad', ''), { isLost: isTonedCapital }),
  substitution('TCVN3 as cp1254', (character) => tcvn3(character, cp1254), { isLost: isTonedCapital }),
  substitution('TCVN3 in a capital font', (character) => tcvn3(character), { prepare: (text) => text.toUpperCase() }),
  substitution('VNI', vni),
  substitution('VISCII', (character) => readAs(character, 'viscii', cp1252) ?? character),
  substitution('VPS', (character) => {
    const byte = VPS_BYTES[character];
    return byte === undefined ? character : cp1252(Uint8Array.of(byte));
  }),
  viqrDamage,
  substitution('cp1258 as cp1252', (character) => cp1258(character, true)),
  substitution('cp1258 as cp1252, decomposed', (character) => cp1258(character, false)),
  substitution('cp1258 as cp1252, with references', (character) =>
    MARKED_LETTERS.has(character) ? cp1258WithReferences(character) : character,
  ),
];
