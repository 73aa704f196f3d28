import { latinPattern } from '../../vietnamese/latin-pattern';
import { AMBIGUOUS, type Reading } from './ambiguous.data';
import type { AbbreviationMeaning } from './abbreviation-gloss';

/** UTF-16 units before and after a place that decide between readings. */
const WINDOW = 48;
/** UTF-16 units of its sentence that are looked at. */
const LONGEST_SENTENCE = 240;
const SENTENCE_END = latinPattern(String.raw`[.!?…]["”]?\s+(?=\p{Lu})`, 'u');
/** What is called by bare letters: "Tập đoàn CT", "thương hiệu TS". Only what says more than that decides there. */
const NAMED_BEFORE = /(?:[Tt]ập đoàn|[Hh]ãng|[Tt]hương hiệu|[Nn]hãn hiệu|[Cc]ông ty|Cty)\s$/;
/** A brand goes on with one of these. */
const NAMED_AFTER = latinPattern(
  String.raw`^\s?(?:Bank|Group|Land|Corp|Holdings|Media|Foods?|Home|Tower|Plaza|Entertainment|Band|Music|Studio|Club|Mart|Shop|Store)(?!\p{L})`,
  'u',
);

/**
 * What letters with several readings mean at a place.
 * @param start UTF-16 offset of the letters in the paragraph
 * @returns more than one where nothing decides, none where that would only be guessing; undefined for other letters
 */
export function readingsAt(
  letters: string,
  paragraph: string,
  start: number,
  end: number,
): readonly AbbreviationMeaning[] | undefined {
  const readings = Object.hasOwn(AMBIGUOUS, letters) ? AMBIGUOUS[letters] : undefined;
  if (!readings) return undefined;
  const before = paragraph.slice(Math.max(0, start - WINDOW), start);
  const after = paragraph.slice(end, end + WINDOW);
  if (NAMED_AFTER.test(after)) return [];
  const isNamed = NAMED_BEFORE.test(before);
  const isCertain = (reading: Reading) =>
    [reading.before?.test(before), !isNamed && reading.after?.test(after)].includes(true);
  const certain = readings.find(isCertain);
  if (certain) return [meaningOf(certain)];
  // A digit goes on with the letters only where a reading says so: QL1A, COP28.
  if (isNamed || /^\d/.test(after)) return [];
  const sentence = sentenceAround(paragraph, start, end);
  const near = readings.filter((reading) => reading.near !== undefined && words(reading.near).test(sentence));
  const shown = near.length > 0 ? near : readings.filter(({ isUsual }) => isUsual);
  return shown.map(meaningOf);
}

function sentenceAround(paragraph: string, start: number, end: number): string {
  const before =
    paragraph
      .slice(Math.max(0, start - LONGEST_SENTENCE), start)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  const after = paragraph.slice(end, end + LONGEST_SENTENCE).split(SENTENCE_END)[0] ?? '';
  return `${before} ${after}`;
}

function meaningOf({ meaning, field, original }: Reading): AbbreviationMeaning {
  return { meaning, field, ...(original && { original }) };
}

const patterns = new Map<string, RegExp>();

/** A pattern for whole words, made when it is first asked for. */
function words(alternatives: string): RegExp {
  const known = patterns.get(alternatives);
  if (known) return known;
  const pattern = latinPattern(String.raw`(?<!\p{L})(?:${alternatives})(?!\p{L})`, 'iu');
  patterns.set(alternatives, pattern);
  return pattern;
}
