import type { Gloss } from '../../../core/glosses';
import { askAgain } from '../../ask-again';
import type { Mark, MarkContext } from '../mark-source';
import { rangeFinder } from '../range-finder';
import { isSame, type Paragraph } from './article-paragraphs';

/** An abbreviation, a date or an amount that is explained. */
export interface GlossMark extends Mark {
  readonly gloss: Gloss;
  /** As the article has it. */
  readonly text: string;
}

type Kinds = readonly Gloss['kind'][];

/**
 * What is explained in an article, found by the worker: its tables are larger than the rest of what an article gets, and the
 * patterns, which are compiled when they are first used, are compiled once for all pages.
 */
export class ExplainedParagraphs {
  readonly #context: MarkContext;
  #kinds: Kinds = [];
  #paragraphs: readonly Paragraph[] = [];
  #marks: readonly GlossMark[] = [];

  constructor(context: MarkContext) {
    this.#context = context;
  }

  /**
   * The marks of these paragraphs as far as they are known. What is not is asked for, and the page is marked again when the
   * answer is there; until then paragraphs that are as they were keep their marks.
   */
  marksIn(paragraphs: readonly Paragraph[], kinds: Kinds): readonly GlossMark[] {
    if (this.#kinds === kinds && this.#paragraphs === paragraphs) return this.#marks;
    const isKnown = (paragraph: Paragraph, i: number) => isSame(paragraph, this.#paragraphs[i]);
    if (this.#kinds === kinds && this.#paragraphs.length === paragraphs.length && paragraphs.every(isKnown))
      return this.#marks;
    const nodes = new Set(paragraphs.filter(isKnown).flatMap((paragraph) => paragraph.nodes));
    this.#marks = this.#marks.filter(
      ({ range, gloss }) => nodes.has(range.startContainer as Text) && kinds.includes(gloss.kind),
    );
    this.#kinds = kinds;
    this.#paragraphs = paragraphs;
    void this.#ask(paragraphs, kinds);
    return this.#marks;
  }

  async #ask(paragraphs: readonly Paragraph[], kinds: Kinds): Promise<void> {
    if (paragraphs.length === 0 || kinds.length === 0) return;
    // Only dates ask for the day of publication.
    const published = kinds.includes('date') ? this.#context.article()?.published : undefined;
    const texts = paragraphs.map(({ text }) => text);
    try {
      const found = await askAgain('findGlosses', texts, published === undefined ? {} : { published }, kinds);
      if (this.#paragraphs !== paragraphs) return;
      this.#marks = paragraphs.flatMap((paragraph, i) => marksOf(paragraph, found[i] ?? []));
      // The page was at rest when this was asked.
      this.#context.refresh(true);
    } catch (error) {
      this.#context.page.fail(error);
    }
  }
}

function marksOf({ nodes, text }: Paragraph, glosses: readonly Gloss[]): GlossMark[] {
  const rangeOf = rangeFinder(nodes);
  return glosses.flatMap((gloss): GlossMark | [] => {
    const range = rangeOf(gloss);
    return range ? { range, style: 'gloss', gloss, text: text.slice(gloss.start, gloss.end) } : [];
  });
}
