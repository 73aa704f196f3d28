import { sentenceRanges } from '../vietnamese/sentence-ranges';
import type { TextRange } from '../vietnamese/tokens';

/** A sentence where it stands in its paragraph (UTF-16 offsets), and the words that a voice is to say. */
export interface SpokenSentence extends TextRange {
  readonly spoken: string;
}

/** The sentences of a paragraph in their order. */
export function spokenSentences(paragraph: string): readonly SpokenSentence[] {
  return sentenceRanges(paragraph).map(({ start, end }) => ({ start, end, spoken: paragraph.slice(start, end) }));
}
