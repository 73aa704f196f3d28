import type { ArticleTexts, FoundNote } from '../../../core/notes/find-note';
import type { Note } from '../../../core/notes/note';
import { selectorOf } from '../../../core/notes/text-selector';
import { wholeWords } from '../../../core/notes/whole-words';
import type { TextRange } from '../../../core/vietnamese/tokens';
import type { WrittenPassage } from '../../repair/damaged-passages';
import type { Page } from '../../shared-world';
import { shownRuns } from '../../shown-runs';
import { PageParagraph } from './page-paragraph';

type Selectors = Pick<Note, 'raw' | 'shown'>;

/** The text of a page's article as it stands there, and the way from places in it to places in the page and back. */
export class PageText {
  readonly texts: ArticleTexts;
  readonly #paragraphs: readonly PageParagraph[];
  /** Where each paragraph begins in the texts. */
  readonly #starts: Readonly<Record<keyof ArticleTexts, readonly number[]>>;

  constructor(paragraphs: readonly PageParagraph[]) {
    this.#paragraphs = paragraphs;
    const joined = (text: keyof ArticleTexts) => paragraphs.map((paragraph) => paragraph[text].text).join('\n');
    this.texts = { raw: joined('raw'), shown: joined('shown') };
    this.#starts = { raw: startsOf(paragraphs, 'raw'), shown: startsOf(paragraphs, 'shown') };
  }

  /** Where a place that was found is in the page. */
  rangeOf({ text, start, end }: FoundNote): StaticRange | undefined {
    const from = this.#boundary(text, start, false);
    const to = this.#boundary(text, end, true);
    if (!from || !to) return undefined;
    return new StaticRange({ startContainer: from[0], startOffset: from[1], endContainer: to[0], endOffset: to[1] });
  }

  /** What a range of the page has of the article, in whole words; undefined where it has none of them. */
  selectorsOf(range: Range): Selectors | undefined {
    const places = { raw: [] as TextRange[], shown: [] as TextRange[] };
    this.#paragraphs.forEach((paragraph, i) => {
      const part = partOf(paragraph, range);
      if (!part) return;
      const found = paragraph.placesOf(wholeWords(paragraph.text, part));
      for (const text of ['raw', 'shown'] as const) {
        const at = this.#starts[text][i] ?? 0;
        if (found[text].start < found[text].end) {
          places[text].push({ start: at + found[text].start, end: at + found[text].end });
        }
      }
    });
    const [raw, shown] = [covering(places.raw), covering(places.shown)];
    return raw && shown && { raw: selectorOf(this.texts.raw, raw), shown: selectorOf(this.texts.shown, shown) };
  }

  #boundary(text: keyof ArticleTexts, offset: number, isEnd: boolean): readonly [Text, number] | undefined {
    const starts = this.#starts[text];
    // An end belongs to the paragraph before it.
    const index = starts.findLastIndex((start) => (isEnd ? start < offset : start <= offset));
    return this.#paragraphs[index]?.boundary(text, offset - (starts[index] ?? 0), isEnd);
  }
}

/** Reads a page's article, resting between paragraphs. */
export function* readPageText({ reader, repair }: Pick<Page, 'reader' | 'repair'>): Generator<undefined, PageText> {
  const plan = reader?.plan;
  const damaged = new Map<Text | undefined, WrittenPassage>();
  for (const written of repair?.damaged() ?? []) damaged.set(written.passage.nodes[0], written);
  const paragraphs: PageParagraph[] = [];
  for (const run of plan?.body ? shownRuns(plan.body, plan) : []) {
    yield undefined;
    const paragraph = new PageParagraph(run, damaged.get(run[0]));
    if (paragraph.shown.text !== '') paragraphs.push(paragraph);
  }
  return new PageText(paragraphs);
}

function startsOf(paragraphs: readonly PageParagraph[], text: keyof ArticleTexts): number[] {
  let at = 0;
  return paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph[text].text.length + 1;
    return start;
  });
}

/** Offsets in the text of the paragraph's nodes; undefined where the range has none of them. */
function partOf({ nodes }: PageParagraph, range: Range): TextRange | undefined {
  let at = 0;
  let part: { start: number; end: number } | undefined;
  for (const node of nodes) {
    if (range.intersectsNode(node)) {
      const start = at + (node === range.startContainer ? range.startOffset : 0);
      part ??= { start, end: start };
      part.end = at + (node === range.endContainer ? range.endOffset : node.length);
    }
    at += node.length;
  }
  return part && part.start < part.end ? part : undefined;
}

function covering(places: readonly TextRange[]): TextRange | undefined {
  const [first, last] = [places[0], places.at(-1)];
  return first && last && { start: first.start, end: last.end };
}
