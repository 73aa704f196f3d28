import { spokenSentences } from '../../core/speech';
import type { TextRange } from '../../core/vietnamese/tokens';
import type { Page } from '../shared-world';
import type { Passage } from './passage';

/** What is said, and where it stands in its passage. */
export interface Said {
  readonly spoken: string;
  readonly place: TextRange;
}

/** The sentences of a passage, repaired, also where the reader is shown the original. */
export function spokenPassage({ text }: Passage, { repair }: Pick<Page, 'repair'>): Said[] {
  const repaired = repair?.repairText(text) ?? text;
  const places = spokenSentences(text);
  const sentences = repaired === text ? places : spokenSentences(repaired);
  // Damage may have swallowed the end of a sentence: then the place is the whole passage.
  const isAlike = sentences.length === places.length;
  return sentences.map(({ spoken }, index) => ({
    spoken,
    place: (isAlike ? places[index] : undefined) ?? { start: 0, end: text.length },
  }));
}
