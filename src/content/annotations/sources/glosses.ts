import { articleParagraphs, type Paragraph } from '../glosses/article-paragraphs';
import { ExplainedParagraphs, type GlossMark } from '../glosses/explained-paragraphs';
import { glossCard } from '../glosses/gloss-card';
import { watchNear } from '../glosses/near-watch';
import type { MarkContext, MarkSource } from '../mark-source';

/** Quieter than any repair: the text is right. A middle tone, half of it: seen on light and on dark pages. */
const STYLES = {
  gloss: 'text-decoration: underline dotted 1px rgb(110 112 178 / 70%); text-underline-offset: 0.25em;',
};

/** As much of an article as is read at first, in UTF-16 units: all of most, more than a window of any. */
const FIRST_LENGTH = 8000;
/** No article is longer, but lists without end are; what the worker takes at once is more. */
const MOST_LENGTH = 1_000_000;

/**
 * What is explained in the article, down to where it is read; asked for anew only where its text or the reader's choice of
 * kinds has changed. It is read on from the first paragraph, twice as far each time: all in all that costs no more than once
 * more.
 */
export function createGlossMarks(context: MarkContext): MarkSource<GlossMark> {
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
      const { paragraphs, next } = yield* readParagraphs(context, kinds.length > 0 ? length : 0);
      watch(length < MOST_LENGTH ? (next?.nodes[0]?.parentElement ?? undefined) : undefined);
      yield* explained.marksIn(paragraphs, kinds);
    },
  };
}

/** The paragraphs of so much of the article, and the one behind them. */
function* readParagraphs(
  { document, page }: MarkContext,
  length: number,
): Generator<undefined, { readonly paragraphs: readonly Paragraph[]; readonly next?: Paragraph }> {
  const paragraphs: Paragraph[] = [];
  let read = 0;
  for (const paragraph of length > 0 ? articleParagraphs(document, page) : []) {
    if (read >= length) return { paragraphs, next: paragraph };
    paragraphs.push(paragraph);
    read += paragraph.text.length;
    yield undefined;
  }
  return { paragraphs };
}
