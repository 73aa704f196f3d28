import { ExplainedParagraphs, type GlossMark } from '../glosses/explained-paragraphs';
import { glossCard } from '../glosses/gloss-card';
import { type Beginning, ParagraphReading } from '../glosses/paragraph-reading';
import type { MarkContext, MarkSource } from '../mark-source';
import { watchNear } from '../near-watch';

/** Quieter than any repair: the text is right. A middle tone, half of it: seen on light and on dark pages. */
const STYLES = {
  gloss: 'text-decoration: underline dotted 1px rgb(110 112 178 / 70%); text-underline-offset: 0.25em;',
};

/** As much of an article as is read at first, in UTF-16 units: all of most, more than a window of any. */
const FIRST_LENGTH = 8000;
/** No article is longer, but lists without end are; what the worker takes at once is more. */
const MOST_LENGTH = 1_000_000;

const NOTHING_READ: Beginning = { paragraphs: [], next: undefined };

/**
 * What is explained in the article, down to where it is read; asked for anew only where its text or the reader's choice of
 * kinds has changed. It is read on from where it was left, twice as far each time.
 */
export function createGlossMarks(context: MarkContext): MarkSource<GlossMark> {
  const reading = new ParagraphReading(context);
  const explained = new ExplainedParagraphs(context);
  let length = FIRST_LENGTH;
  const watch = watchNear(context.signal, () => {
    length *= 2;
    context.refresh();
  });
  return {
    styles: STYLES,
    cardPart: glossCard,
    *marks() {
      const kinds = context.settings.glossKinds;
      const { paragraphs, next } = kinds.length > 0 ? yield* reading.upTo(length) : NOTHING_READ;
      watch(length < MOST_LENGTH ? (next?.nodes[0]?.parentElement ?? undefined) : undefined);
      yield* explained.marksIn(paragraphs, kinds);
    },
  };
}
