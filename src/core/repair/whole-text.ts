import type { Finding } from './damage-class';
import { isSure, type ReadingRules } from './read-unit';
import { sureGain } from './readings';

/** So many characters, and no other outside ASCII between them, are never whole UTF-8 by chance. */
const FEWEST_CHARACTERS = 4;
/** From the first character outside ASCII to the last one, without white space that no code page has among its bytes. */
const DAMAGED = /[^\0-\u007f](?:[^\t-\r ]*[^\0-\u007f])?/g;

/**
 * The readings of a text in which nothing was lost: all that is not ASCII are bytes, and they make whole characters. Then
 * it is certain, whatever comes of it: damage under damage is no Vietnamese yet.
 * @returns word by word, or `undefined` where the text is another
 */
export function readWholeText(text: string, rules: ReadingRules): Finding[] | undefined {
  const words: RegExpExecArray[] = [];
  for (const word of text.matchAll(DAMAGED)) words.push(word);
  let read: readonly string[] | undefined;
  for (let layer = 0; layer < rules.layers; layer++) {
    const deeper = readOnce(read ?? words.map(([raw]) => raw), rules);
    if (deeper === undefined) break;
    read = deeper;
  }
  return read && words.map(({ 0: raw, index }, i) => asFinding(raw, index, read[i] ?? raw));
}

/** What words become when all their bytes are read once; `undefined` where one of them has another character, or too little. */
function readOnce(words: readonly string[], rules: ReadingRules): string[] | undefined {
  const read: string[] = [];
  let characters = 0;
  for (const word of words) {
    let after = '';
    for (let offset = 0; offset < word.length;) {
      if (word.charCodeAt(offset) < 0x80) {
        after += word.charAt(offset++);
        continue;
      }
      const options = rules.optionsAt(word, offset);
      const [option] = options;
      if (option === undefined || !isSure(options)) return undefined;
      after += option.text;
      offset += option.length;
      characters++;
    }
    read.push(after);
  }
  return characters < FEWEST_CHARACTERS ? undefined : read;
}

function asFinding(raw: string, start: number, after: string): Finding {
  const gain = sureGain(raw.length, after.length);
  return { start, end: start + raw.length, after, gain, confidence: 1, isCertain: true };
}
