import { findGlosses, type Gloss, type GlossContext } from '../../../core/glosses';
import { areSame, articleParagraphs, type Paragraph } from '../glosses/article-paragraphs';
import { glossCard } from '../glosses/gloss-card';
import { watchNear } from '../glosses/near-watch';
import type { Mark, MarkContext, MarkSource } from '../mark-source';
import { rangeFinder } from '../range-finder';

/** An abbreviation, a date or an amount that is explained. */
export interface GlossMark extends Mark {
  readonly gloss: Gloss;
  /** As the article has it. */
  readonly text: string;
}

/** Quieter than any repair: the text is right. A middle tone, half of it: seen on light and on dark pages. */
const STYLES = {
  gloss: 'text-decoration: underline dotted 1px rgb(110 112 178 / 70%); text-underline-offset: 0.25em;',
};

/** As much of an article as is read at first, in UTF-16 units: all of most, more than a window of any. */
const FIRST_LENGTH = 8000;

interface Known {
  readonly kinds: readonly Gloss['kind'][];
  readonly paragraphs: readonly Paragraph[];
  readonly marks: readonly GlossMark[];
}

/**
 * What is explained in the article, down to where it is read; found anew only where its text or the reader's choice of kinds
 * has changed. It is read on from the first paragraph, twice as far each time: all in all that costs no more than once more.
 */
export function createGlossMarks(context: MarkContext): MarkSource<GlossMark> {
  let known: Known | undefined;
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
      watch(next?.nodes[0]?.parentElement ?? undefined);
      if (known?.kinds !== kinds || !areSame(known.paragraphs, paragraphs)) {
        const marks: GlossMark[] = [];
        for (const found of marksIn(paragraphs, contextOf(context, kinds), kinds)) {
          marks.push(...found);
          yield undefined;
        }
        known = { kinds, paragraphs, marks };
      }
      yield* known.marks;
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

/** Only dates ask for the day of publication. */
function contextOf(context: MarkContext, kinds: readonly Gloss['kind'][]): GlossContext {
  const published = kinds.includes('date') ? context.article()?.published : undefined;
  return published === undefined ? {} : { published };
}

/** Of each paragraph, one after the other. */
function* marksIn(
  paragraphs: readonly Paragraph[],
  context: GlossContext,
  kinds: readonly Gloss['kind'][],
): Generator<readonly GlossMark[]> {
  const texts = paragraphs.map(({ text }) => text);
  let next = 0;
  for (const glosses of findGlosses(texts, context, kinds)) {
    const paragraph = paragraphs[next++];
    if (paragraph) yield marksOf(paragraph, glosses);
  }
}

function marksOf({ nodes, text }: Paragraph, glosses: readonly Gloss[]): GlossMark[] {
  const rangeOf = rangeFinder(nodes);
  return glosses.flatMap((gloss): GlossMark | [] => {
    const range = rangeOf(gloss);
    return range ? { range, style: 'gloss', gloss, text: text.slice(gloss.start, gloss.end) } : [];
  });
}
