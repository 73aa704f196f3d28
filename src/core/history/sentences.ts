import { sentenceRanges } from '../vietnamese/sentence-ranges';

/** The sentences of a text, a paragraph a line, without the white space around them. */
export function sentencesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => sentenceRanges(line).map(({ start, end }) => line.slice(start, end)));
}
