import type { Finding } from './damage-class';
import { isSure, type ReadingRules } from './read-unit';
import { sureGain } from './readings';

/** So many characters in a row, and nothing between them, are never whole UTF-8 by chance. */
const FEWEST_CHARACTERS = 4;
const SPACE = 0x20;

/**
 * The readings of a text in which nothing was lost: all that is not ASCII are bytes, and they make whole characters. Then
 * it is certain, whatever comes of it: damage under damage is no Vietnamese yet.
 * @returns word by word, or `undefined` where the text is another
 */
export function readWholeText(text: string, rules: ReadingRules): Finding[] | undefined {
  if (rules.transcode) return undefined;
  const words: { start: number; end: number; after: string }[] = [];
  let word: { start: number; end: number; after: string } | undefined;
  let characters = 0;
  for (let offset = 0; offset < text.length;) {
    const code = text.charCodeAt(offset);
    if (code < 0x80) {
      if (code <= SPACE) word = undefined;
      offset++;
      continue;
    }
    const options = rules.optionsAt(text, offset);
    const [option] = options;
    if (option === undefined || !isSure(options)) return undefined;
    if (word === undefined) words.push((word = { start: offset, end: offset, after: '' }));
    word.after += text.slice(word.end, offset) + option.text;
    offset += option.length;
    word.end = offset;
    characters++;
  }
  return characters < FEWEST_CHARACTERS ? undefined : words.map(asFinding);
}

function asFinding({ start, end, after }: { start: number; end: number; after: string }): Finding {
  return { start, end, after, gain: sureGain(end - start, after.length), confidence: 1, isCertain: true };
}
