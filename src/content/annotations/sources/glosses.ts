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

/** How far below the window is looked ahead, in heights of the window. */
const AHEAD = 2;

interface Known {
  readonly kinds: readonly Gloss['kind'][];
  readonly paragraphs: readonly Paragraph[];
  readonly marks: readonly GlossMark[];
  /** Whether that is all of the article. */
  readonly isWhole: boolean;
}

/**
 * What is explained in the article, down to where it is read; found anew only where its text or the reader's choice of kinds
 * has changed.
 */
export function createGlossMarks(context: MarkContext): MarkSource<GlossMark> {
  let known: Known | undefined;
  const readOn = () => {
    if (known?.isWhole === false) context.refresh();
  };
  context.document.addEventListener('scroll', readOn, { capture: true, passive: true, signal: context.signal });
  return {
    styles: STYLES,
    cardPart: glossCard,
    *marks() {
      const kinds = context.settings.glossKinds;
      if (kinds.length === 0) return;
      const [paragraphs, isWhole] = yield* readParagraphs(context, known?.paragraphs ?? []);
      if (known?.kinds === kinds && areSame(known.paragraphs, paragraphs)) {
        known = { ...known, isWhole };
      } else {
        const marks: GlossMark[] = [];
        for (const found of marksIn(paragraphs, contextOf(context, kinds), kinds)) {
          marks.push(...found);
          yield undefined;
        }
        known = { kinds, paragraphs, marks, isWhole };
      }
      yield* known.marks;
    },
  };
}

/**
 * The paragraphs down to some way below the window. Where there are more than before, they are at least twice as many: then
 * to begin at the first one again costs no more than as much again, all in all.
 */
function* readParagraphs(
  { document, page }: MarkContext,
  before: readonly Paragraph[],
): Generator<undefined, [paragraphs: readonly Paragraph[], isWhole: boolean]> {
  const paragraphs: Paragraph[] = [];
  for (const paragraph of articleParagraphs(document, page)) {
    const { length } = paragraphs;
    const isTurn = length === before.length || length >= 2 * before.length;
    if (isTurn && isFarBelow(paragraph)) return [paragraphs, false];
    paragraphs.push(paragraph);
    yield undefined;
  }
  return [paragraphs, true];
}

function isFarBelow({ nodes: [first] }: Paragraph): boolean {
  const { top = 0 } = first?.parentElement?.getBoundingClientRect() ?? {};
  return top > (AHEAD + 1) * innerHeight;
}

/** Reading the article's data costs more than finding abbreviations: only dates ask for it. */
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
