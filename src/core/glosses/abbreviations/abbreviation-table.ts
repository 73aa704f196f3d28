import { ABBREVIATIONS, type AbbreviationField, type AbbreviationRow, SUCCESSORS } from './abbreviations.data';
import type { AbbreviationMeaning } from './abbreviation-gloss';

/** What may stand between the letters of an abbreviation. */
const SEPARATORS = /([\s.&/-]+)/;

/**
 * The one spelling under which all variants of an abbreviation are known: GD&ĐT, GD-ĐT and "GD ĐT" are GDĐT. A single
 * letter keeps its separator: M&A is not MA, and a person's initials "T.P" are not TP.
 */
export function keyOf(letters: string): string {
  if (!SEPARATORS.test(letters)) return letters;
  const parts = letters.split(SEPARATORS);
  const isSingle = (i: number) => parts[i]?.length === 1;
  return parts.filter((_, i) => i % 2 === 0 || isSingle(i - 1) || isSingle(i + 1)).join('');
}

type Meanings = Map<string, AbbreviationMeaning>;

/** By key; made when it is first asked: most pages are no article. */
let meanings: Meanings | undefined;

function makeMeanings(): Meanings {
  const made: Meanings = new Map();
  for (const field of Object.keys(ABBREVIATIONS) as AbbreviationField[]) {
    for (const row of ABBREVIATIONS[field]) addRow(made, row, field);
  }
  return made;
}

function addRow(made: Meanings, [forms, meaning, original]: AbbreviationRow, field: AbbreviationField): void {
  const ministry = meaning.startsWith('Bộ ') ? 'Bộ ' : '';
  const name = SUCCESSORS[meaning.slice(ministry.length)];
  const successor = name && ministry + name;
  const entry = { meaning, field, ...(original && { original }), ...(successor && { successor }) };
  for (const form of forms.split('|')) made.set(keyOf(form), entry);
}

/** What letters with a single reading stand for. */
export function meaningOf(key: string): AbbreviationMeaning | undefined {
  return (meanings ??= makeMeanings()).get(key);
}
