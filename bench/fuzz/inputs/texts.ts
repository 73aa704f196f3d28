import fc from 'fast-check';
import { type Damage, DAMAGES, LOSSES } from '../../repair/damage';
import { seededRandom } from '../../repair/damage/random';
import { sentenceOf } from '../../repair/model-text';
import { PARAGRAPHS } from '../../repair/paragraphs';
import { anyString, LONG, piecesOf, STRANGE_PIECES } from './strings';

const share = fc.integer({ min: 0, max: 0xffff }).map((number) => number / 0x10000);
/** Long enough that damage shows itself: a single word may be anything. */
const sentence = fc.array(share, { minLength: 18, maxLength: 40 }).map(sentenceOf);
/** Vietnamese without any damage. */
export const sound = fc.oneof(sentence, fc.constantFrom(...PARAGRAPHS));

const seed = fc.integer({ min: 0, max: 0xffffffff });
const page = (lines: number) =>
  fc.array(sound, { minLength: lines, maxLength: lines }).map((texts) => texts.join('\n'));

/** Texts that were damaged in one way: pages where only a page can show it. */
export function damagedBy(damage: Damage) {
  const text = damage.linesAtOnce === undefined ? sound : page(damage.linesAtOnce);
  return fc.tuple(text, seed).map(([whole, number]) => damage.apply(whole, seededRandom(number)));
}

/** Texts with any damage, also one that leaves only guesses. */
export const damaged = fc
  .tuple(fc.constantFrom(...DAMAGES, ...LOSSES), sound, seed)
  .map(([damage, text, number]) => damage.apply(text, seededRandom(number)).text);

/** A few words of such a text: what a caption or a link shows of it. */
export const damagedWords = fc.tuple(damaged, share, fc.integer({ min: 1, max: 4 })).map(([text, place, length]) => {
  const words = text.split(' ');
  const start = Math.floor(place * words.length);
  return words.slice(start, start + length).join(' ');
});

/** Any text at all. */
export const anyText = fc.oneof(
  { arbitrary: damaged, weight: 6 },
  { arbitrary: anyString, weight: 11 },
  { arbitrary: sound, weight: 4 },
);

/** A text with things in it that a reader of texts looks for: dates, names, amounts, abbreviations. */
export function textWith(pieces: readonly string[], most = 40): fc.Arbitrary<string> {
  const mixed = piecesOf([...pieces, ...pieces, ...STRANGE_PIECES, ' ', ' ', ' ', '\n', '. '], most);
  const long = fc
    .constantFrom(...pieces)
    .chain((piece) => fc.constantFrom(...pieces).map((end) => piece.repeat(Math.ceil(LONG / piece.length)) + end));
  return fc.oneof(
    { arbitrary: mixed, weight: 16 },
    { arbitrary: fc.tuple(mixed, sound, mixed).map((parts) => parts.join(' ')), weight: 6 },
    { arbitrary: anyText, weight: 4 },
    { arbitrary: long, weight: 1 },
  );
}
