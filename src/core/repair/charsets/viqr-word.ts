import { compose } from '../../vietnamese/compose';
import { isSyllable } from '../../vietnamese/syllable';
import { type Candidate, candidateOf } from '../candidate';
import { remembered } from '../remembered';

const QUALITY_MARKS: Readonly<Record<string, string>> = { '^': '\u0302', '(': '\u0306', '+': '\u031b' };
const TONE_MARKS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '?': '\u0309',
  '~': '\u0303',
  '.': '\u0323',
};
const MARKED_VOWEL = /([aeiouy])([\^(+]?)([`'?~.]?)/gi;
const FINAL_TONE = /[`'?~.]$/;
/** HĐND, VNĐ, 500 đ. */
const ABBREVIATION = /^(?:[B-DGHK-NP-TVX]*DD[B-DGHK-NP-TVX]*|dd)$/;
/** Signs that names that are no syllables, too, have for no other reason: Ire`ne, DDaklak. */
const FOREIGN_MARK = /[aeo]\^|[ou]\+|[aeiouy][`~?][a-z]|^DDa/i;

/** Where a word stands, by what follows it: two dots of an ellipsis, another sign, a sentence's end, what may be one. */
const PLACES = [
  ['ellipsis', /^\.\.(?!\.)/],
  ['stop', /^[.,;:!?]/],
  ['end', /^["'”’»)\]]*\s*(?:\n|$)/],
  ['capital', /^["'”’»)\]]*\s+["'“‘(«]*\p{Lu}/u],
] as const;
type Place = (typeof PLACES)[number][0] | 'middle';
/** So much of what follows tells. */
const REACH = 8;

/** How unlikely a word's last sign is as punctuation, by place, in nats. */
const PUNCTUATION_COSTS: Readonly<Record<string, Readonly<Record<Place, number>>>> = {
  '.': { ellipsis: 0, stop: 3, end: 0.5, capital: 2, middle: 9 },
  '?': { ellipsis: 6, stop: 6, end: 4, capital: 5, middle: 9 },
  "'": { ellipsis: 5, stop: 5, end: 4, capital: 5, middle: 9 },
};
const RARE_PUNCTUATION_COST = 9;
/** How unlikely a dot below is before two dots. */
const DOT_BEFORE_DOTS_COST = 6;

/** Words return. */
const MOST_KNOWN_WORDS = 10_000;

/**
 * The ways to read a word of VIQR, likely or not: its last sign may be punctuation. Empty where it is none or stays as it is.
 * @param word letters and the signs behind them
 * @param text where it stands
 * @param end where it ends there
 */
export function readViqrWord(word: string, text: string, end: number): readonly Candidate[] {
  const near = text.slice(end, end + REACH);
  const place = PLACES.find(([, pattern]) => pattern.test(near))?.[0] ?? 'middle';
  return readers[place](word);
}

const readers: Readonly<Record<Place, (word: string) => readonly Candidate[]>> = {
  ellipsis: readerAt('ellipsis'),
  stop: readerAt('stop'),
  end: readerAt('end'),
  capital: readerAt('capital'),
  middle: readerAt('middle'),
};

function readerAt(place: Place): (word: string) => readonly Candidate[] {
  return remembered(MOST_KNOWN_WORDS, (word) => {
    const found = ABBREVIATION.test(word) ? [candidateOf(readMarks(word), 0)] : readingsAt(place, word);
    return found.every(({ text }) => text === word) ? [] : found;
  });
}

function readingsAt(place: Place, word: string): Candidate[] {
  const whole = readMarks(word);
  const sign = FINAL_TONE.exec(word)?.[0] ?? '';
  const found: Candidate[] = [];
  if (isSyllable(whole))
    found.push(candidateOf(whole, place === 'ellipsis' && sign === '.' ? DOT_BEFORE_DOTS_COST : 0));
  const bare = sign === '' ? '' : readMarks(word.slice(0, -1));
  if (isSyllable(bare)) found.push(candidateOf(bare + sign, PUNCTUATION_COSTS[sign]?.[place] ?? RARE_PUNCTUATION_COST));
  if (found.length === 0 && FOREIGN_MARK.test(word)) found.push(candidateOf(whole, 0));
  return found;
}

/** A word with marks for its signs, whatever comes of it. */
export function readMarks(word: string): string {
  const marked = word
    .replace(/dd/gi, (letters) => (letters.startsWith('D') ? 'Đ' : 'đ'))
    .replace(MARKED_VOWEL, (_, vowel: string, quality: string, tone: string) => {
      return vowel + (QUALITY_MARKS[quality] ?? '') + (TONE_MARKS[tone] ?? '');
    });
  return compose(marked);
}
