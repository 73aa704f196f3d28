import { spokenSentences } from '../../core/speech';
import type { TextRange } from '../../core/vietnamese/tokens';
import type { Page } from '../shared-world';
import type { Passage } from './passage';

/** What is said, and where it stands in its passage. */
export interface Said {
  readonly spoken: string;
  readonly place: TextRange;
}

/**
 * The sentences of a passage, repaired, also where the reader is shown the original.
 * @param before the passages before it, as the page shows them: they may say what its abbreviations mean
 */
export function spokenPassage({ text }: Passage, before: readonly Passage[], { repair }: Pick<Page, 'repair'>): Said[] {
  const earlier = before.map((passage) => passage.text);
  const repaired = repair?.repairText(text) ?? text;
  const places = spokenSentences(text, earlier);
  const sentences = repaired === text ? places : spokenSentences(repaired, earlier);
  // Damage may have swallowed the end of a sentence: then the place is the whole passage.
  const isAlike = sentences.length === places.length;
  return sentences.map(({ spoken }, index) => ({
    spoken,
    place: (isAlike ? places[index] : undefined) ?? { start: 0, end: text.length },
  }));
}
