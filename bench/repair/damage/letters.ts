const BASES = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
/** None, huyền, sắc, ngã, hỏi, nặng as combining marks. */
const TONE_MARKS = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** A letter outside ASCII in its parts: the letter without tone, and the tone as a combining mark ('' for none). */
export interface LetterParts {
  readonly base: string;
  readonly tone: string;
}

const small: [string, LetterParts][] = [
  ...BASES.flatMap((base) =>
    TONE_MARKS.map((tone): [string, LetterParts] => [(base + tone).normalize('NFC'), { base, tone }]),
  ),
  ['đ', { base: 'đ', tone: '' }],
];
const capital = small.map(([letter, { base, tone }]): [string, LetterParts] => [
  letter.toUpperCase(),
  { base: base.toUpperCase(), tone },
]);

/** The 134 letters of Vietnamese that are outside ASCII, both cases, and their parts. */
export const MARKED_LETTERS: ReadonlyMap<string, LetterParts> = new Map(
  [...small, ...capital].filter(([letter]) => letter > '\u007f'),
);
