import type { MarkContext } from '../mark-source';
import { articleParagraphs, type Paragraph } from './article-paragraphs';

/** The beginning of an article, and the paragraph behind it. */
export interface Beginning {
  readonly paragraphs: readonly Paragraph[];
  readonly next: Paragraph | undefined;
}

/** Reads an article from its beginning, and on from there: anew only where the page or its plan has changed. */
export class ParagraphReading {
  readonly #context: MarkContext;
  /** What the page was like when the reading began. */
  #of: readonly unknown[] = [];
  #rest: Iterator<Paragraph, void> = [].values();
  #paragraphs: readonly Paragraph[] = [];
  #next: Paragraph | undefined;
  /** UTF-16 units of the paragraphs. */
  #length = 0;

  constructor(context: MarkContext) {
    this.#context = context;
  }

  /**
   * Rests between paragraphs.
   * @param length how much is asked for, in UTF-16 units; it ends with a whole paragraph
   * @returns the same list of paragraphs as before where nothing has changed
   */
  *upTo(length: number): Generator<undefined, Beginning> {
    this.#beginAnew();
    const more: Paragraph[] = [];
    while (this.#length < length && this.#next) {
      more.push(this.#next);
      this.#length += this.#next.text.length;
      this.#readNext();
      yield undefined;
    }
    if (more.length > 0) this.#paragraphs = [...this.#paragraphs, ...more];
    return { paragraphs: this.#paragraphs, next: this.#next };
  }

  #beginAnew(): void {
    const { document, page, textVersion } = this.#context;
    const of = [textVersion, page.reader?.plan];
    if (of.every((value, i) => value === this.#of[i])) return;
    this.#of = of;
    this.#rest = articleParagraphs(document, page);
    this.#paragraphs = [];
    this.#length = 0;
    this.#readNext();
  }

  #readNext(): void {
    const { done, value } = this.#rest.next();
    this.#next = done ? undefined : value;
  }
}
