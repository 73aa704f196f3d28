/** A text as places in it are kept: what is layout and not text makes no difference. */
export interface NormalText {
  readonly text: string;
  /** Where each unit of `text` begins in the source, and where the last one ends. UTF-16 offsets. */
  readonly offsets: readonly number[];
}

/** Signs that nobody sees: soft hyphens, zero-width spaces and joiners, byte order marks. */
const UNSEEN = '[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]';
const ALL_UNSEEN = new RegExp(UNSEEN, 'g');

/** White space; words, with what is not seen between a letter and its mark; what else is not seen. */
const PART = new RegExp(`(\\s+)|((?:(?!${UNSEEN})\\S|${UNSEEN}+(?=\\p{M}))+)|${UNSEEN}+`, 'gu');

/** A letter with the marks that belong to it. */
const LETTER = new RegExp(`(?:(?!${UNSEEN})\\P{M})?(?:${UNSEEN}*\\p{M})+|(?!${UNSEEN})\\P{M}`, 'gu');

/**
 * A paragraph with single blanks between its words, without blanks around it and signs that are not seen, its letters
 * composed (NFC). Pages that are rendered anew, or kept as a text, have the same.
 */
export function normalText(source: string): NormalText {
  let text = '';
  const offsets: number[] = [];
  let blankAt: number | undefined;
  let end = 0;
  for (const { 0: part, 1: blank, 2: word, index } of source.matchAll(PART)) {
    if (blank !== undefined) blankAt ??= index;
    if (word === undefined) continue;
    if (blankAt !== undefined && text !== '') {
      text += ' ';
      offsets.push(blankAt);
    }
    blankAt = undefined;
    text += composed(word, index, offsets);
    end = index + part.length;
  }
  return { text, offsets: [...offsets, end] };
}

/** @returns the word composed; each of its units is given the place of the letter that it is from */
function composed(word: string, from: number, offsets: number[]): string {
  if (word.normalize('NFC') === word && word.search(ALL_UNSEEN) < 0) {
    for (let i = 0; i < word.length; i++) offsets.push(from + i);
    return word;
  }
  let text = '';
  for (const { 0: letter, index } of word.matchAll(LETTER)) {
    const unit = letter.replaceAll(ALL_UNSEEN, '').normalize('NFC');
    offsets.push(...new Array<number>(unit.length).fill(from + index));
    text += unit;
  }
  return text;
}
