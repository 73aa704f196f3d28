import type { CodePage } from './code-page';

/** A byte that a character may have been, and how unlikely that is, in nats. */
export interface ByteGuess {
  readonly byte: number;
  readonly cost: number;
}

/** Rough: a page is folded as a whole or not at all, and its first ones have to be believed on the strength of their words. */
const FOLD_COST = 3;

/** Plain signs that stand for the typographic ones of code page 1252: quotes, dashes, angle quotes. */
const FOLDED_SIGNS: Readonly<Record<string, readonly number[]>> = {
  '"': [0x93, 0x94, 0xbb],
  "'": [0x91, 0x92],
  '-': [0x96, 0x97],
  '<': [0x8b],
  '>': [0x9b],
};
/** Letters of code page 1252 in the other case, and the bytes that they were. */
const CASED: Readonly<Record<string, number>> = {
  ...{ â: 0xc2, ã: 0xc3, ä: 0xc4, å: 0xc5, æ: 0xc6, Á: 0xe1, Â: 0xe2 },
  ...{ š: 0x8a, œ: 0x8c, ž: 0x8e, Š: 0x9a, Œ: 0x9c, Ž: 0x9e, Ƒ: 0x83, ÿ: 0x9f },
};

/** Whether a character may be a letter of the page in the other case. */
export function mayBeCased(character: string, { isFolded }: CodePage): boolean {
  return isFolded && character in CASED;
}

/** The bytes that the character at an offset may have been. */
export function byteGuesses(text: string, offset: number, page: CodePage): ByteGuess[] {
  const character = text.charAt(offset);
  const byte = page.byteOf(text.charCodeAt(offset));
  const guesses: ByteGuess[] = byte === 0 ? [] : [{ byte, cost: 0 }];
  if (!page.isFolded) return guesses;
  const cased = CASED[character];
  if (cased !== undefined) guesses.push({ byte: cased, cost: FOLD_COST });
  for (const folded of FOLDED_SIGNS[character] ?? []) guesses.push({ byte: folded, cost: FOLD_COST });
  return guesses;
}
