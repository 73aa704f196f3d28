import { latinPattern } from '../../vietnamese/latin-pattern';
import { foldForSearch } from '../../vietnamese/fold-for-search';
import type { AbbreviationGloss, AbbreviationMeaning } from '../abbreviations/abbreviation-gloss';
import { keyOf, meaningOf } from '../abbreviations/abbreviation-table';
import { definitionsIn } from '../abbreviations/defined-here';
import { type LetterPart, letterParts } from '../abbreviations/letter-parts';
import { isName, isNoText } from '../abbreviations/name-places';
import { readingsAt } from '../abbreviations/readings';

/** By key, what the article has said so far. */
type Defined = Map<string, AbbreviationMeaning>;

/** Letters that only Vietnamese has: in a paragraph without any, WHO and IT are English words. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
/** What is written between the parts of one abbreviation: TP.HCM, "TP. HCM", "TP HCM", "GD & ĐT", "NN và PTNT". */
const JOINT = /^(?:[.&/-]|\.?\s|\s[&-]\s|\svà\s)$/;
/** As many parts as an abbreviation has: VH-TT-DL. */
const MOST_PARTS = 3;
/** What makes a product's code or a name of the letters: TP-Link, TT-01, "AI-based". */
const HANGING = latinPattern(String.raw`^[-&](?!\p{Lu}\p{Ll}{0,2}\p{Lu}|\s)`, 'u');
const LETTERS_BEFORE_DIGITS = latinPattern(String.raw`^\p{Lu}+(?=\d)`, 'u');

/**
 * The abbreviations of Vietnamese public life, and those that the article defines itself, which count from the paragraph of
 * their definition on: each where it first stands in a paragraph.
 */
export function* findAbbreviations(paragraphs: readonly string[]): Generator<readonly AbbreviationGloss[]> {
  const defined: Defined = new Map();
  for (const paragraph of paragraphs) yield VIETNAMESE.test(paragraph) ? abbreviationsIn(paragraph, defined) : [];
}

function abbreviationsIn(paragraph: string, defined: Defined): AbbreviationGloss[] {
  for (const { key, meaning } of definitionsIn(paragraph)) defined.set(key, definedMeaning(key, meaning));
  const first = new Map<string, AbbreviationGloss>();
  const parts = letterParts(paragraph);
  let done = 0;
  for (const [i, { start }] of parts.entries()) {
    if (start < done) continue;
    const found = longestAt(paragraph, parts.slice(i, i + MOST_PARTS), defined);
    if (!found) continue;
    done = found.end;
    if (found.gloss && !first.has(found.key)) first.set(found.key, found.gloss);
  }
  return [...first.values()];
}

/** Letters that are known, to where they reach; no gloss where they are a name or no text here. */
interface Found {
  readonly key: string;
  readonly end: number;
  readonly gloss?: AbbreviationGloss;
}

/** The longest abbreviation that begins with the first of these parts. */
function longestAt(paragraph: string, parts: readonly LetterPart[], defined: Defined): Found | undefined {
  const [first, ...others] = parts;
  if (!first) return undefined;
  const ends = [first.end];
  for (const { start, end } of others) {
    if (!JOINT.test(paragraph.slice(ends.at(-1), start))) break;
    ends.push(end);
  }
  const letters = LETTERS_BEFORE_DIGITS.exec(first.text)?.[0];
  for (const end of ends.reverse()) {
    const found = foundAt(paragraph, first.start, end, defined);
    if (found) return found;
  }
  return letters === undefined ? undefined : foundAt(paragraph, first.start, first.start + letters.length, defined);
}

function foundAt(paragraph: string, start: number, end: number, defined: Defined): Found | undefined {
  const letters = paragraph.slice(start, end);
  const key = keyOf(letters.replace(/\svà\s/, ' '));
  const own = defined.get(key);
  const known = own ?? meaningOf(key);
  const meanings = known ? [known] : readingsAt(letters, paragraph, start, end);
  if (!meanings) return undefined;
  const isTold =
    meanings.length > 0 &&
    !HANGING.test(paragraph.slice(end, end + 6)) &&
    !isNoText(paragraph, start, end) &&
    (own !== undefined || !isName(paragraph, start, end, meanings[0]?.field));
  if (!isTold) return { key, end };
  return { key, end, gloss: { kind: 'abbreviation', start, end, meanings, isDefinedHere: own !== undefined } };
}

/** What the table knows more of, where the article says the same: the field, foreign words. */
function definedMeaning(key: string, meaning: string): AbbreviationMeaning {
  const known = meaningOf(key);
  return known && foldForSearch(known.meaning) === foldForSearch(meaning) ? known : { meaning };
}
