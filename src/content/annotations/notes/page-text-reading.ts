import type { MarkContext } from '../mark-source';
import { type PageText, readPageText } from './page-text';

/** Reads the page's article for notes: anew only where the page or its plan has changed. */
export class PageTextReading {
  readonly #context: MarkContext;
  /** What the page was like when it was read. */
  #of: readonly unknown[] = [];
  #text: PageText | undefined;

  constructor(context: MarkContext) {
    this.#context = context;
  }

  /** Rests between paragraphs. */
  *read(): Generator<undefined, PageText> {
    const { page, textVersion } = this.#context;
    const of = [textVersion, page.reader?.plan, page.repair];
    if (this.#text && of.every((value, i) => value === this.#of[i])) return this.#text;
    const text = yield* readPageText(page);
    this.#of = of;
    this.#text = text;
    return text;
  }

  /** As {@link read}, without resting. */
  now(): PageText {
    const reading = this.read();
    let step = reading.next();
    while (!step.done) step = reading.next();
    return step.value;
  }
}
