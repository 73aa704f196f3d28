import { ABBREVIATIONS } from '../abbreviations.data';
import type { AbbreviationGloss } from '../gloss';

const WORD = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}&]*(?![\p{L}\p{N}])/gu;

/** The abbreviations of Vietnamese public life, each where it first stands in a paragraph. */
export function* findAbbreviations(paragraphs: readonly string[]): Generator<readonly AbbreviationGloss[]> {
  for (const paragraph of paragraphs) yield abbreviationsIn(paragraph);
}

function abbreviationsIn(paragraph: string): AbbreviationGloss[] {
  const seen = new Set<string>();
  const found: AbbreviationGloss[] = [];
  for (const { 0: word, index } of paragraph.matchAll(WORD)) {
    const meaning = ABBREVIATIONS.get(word);
    if (!meaning || seen.has(word)) continue;
    seen.add(word);
    found.push({
      kind: 'abbreviation',
      start: index,
      end: index + word.length,
      meanings: [{ meaning }],
      isDefinedHere: false,
    });
  }
  return found;
}
