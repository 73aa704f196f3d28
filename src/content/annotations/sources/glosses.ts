import { findGlosses, type Gloss, type GlossContext } from '../../../core/glosses';
import { areSame, articleParagraphs, type Paragraph } from '../glosses/article-paragraphs';
import { glossCard } from '../glosses/gloss-card';
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

interface Known {
  readonly kinds: readonly Gloss['kind'][];
  readonly paragraphs: readonly Paragraph[];
  readonly marks: readonly GlossMark[];
}

/** What is explained in the article; found anew only where its text or the reader's choice of kinds has changed. */
export function createGlossMarks(context: MarkContext): MarkSource<GlossMark> {
  let known: Known | undefined;
  return {
    styles: STYLES,
    cardPart: glossCard,
    *marks() {
      const kinds = context.settings.glossKinds;
      if (kinds.length === 0) return;
      const paragraphs: Paragraph[] = [];
      for (const paragraph of articleParagraphs(context.document, context.page)) {
        paragraphs.push(paragraph);
        yield undefined;
      }
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

/** Reading the article's data costs more than finding abbreviations: only dates ask for it. */
function contextOf({ page }: MarkContext, kinds: readonly Gloss['kind'][]): GlossContext {
  const published = kinds.includes('date') ? page.reader?.readArticle()?.published : undefined;
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
