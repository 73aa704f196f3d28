import type { Page } from '../shared-world';
import { articlePassages } from './article-passages';
import type { Passage } from './passage';
import { type Said, spokenPassage } from './spoken-passage';

export type Step = 'next-sentence' | 'previous-sentence' | 'next-paragraph' | 'previous-paragraph';

/** Which sentence of the article is read. */
export class ReadingPlace {
  readonly #document: Document;
  readonly #page: Page;
  readonly #url: string;
  #passages: readonly Passage[];
  #number = 0;
  #sentences: readonly Said[] = [];
  #sentence = 0;

  constructor(document: Document, page: Page) {
    this.#document = document;
    this.#page = page;
    this.#url = document.URL;
    this.#passages = articlePassages(document, page);
    this.restart();
  }

  /** How many paragraphs there are; 0 where there is no article. */
  get count(): number {
    return this.#passages.length;
  }

  /** The number of the paragraph, from 1. */
  get number(): number {
    return this.#number + 1;
  }

  /** Undefined where there is nothing to read, or the page shows another article by now. */
  get sentence(): Said | undefined {
    this.#follow();
    return this.#sentences[this.#sentence];
  }

  /** Where the sentence stands; undefined where the page has lost it. */
  get range(): Range | undefined {
    const said = this.#sentences[this.#sentence];
    return said && this.#passages[this.#number]?.rangeOf(said.place);
  }

  /** @returns false where there is nothing in that direction: the place stays as it is */
  move(step: Step): boolean {
    this.#follow();
    if (step === 'next-sentence' && this.#sentence + 1 < this.#sentences.length) this.#sentence++;
    else if (step === 'previous-sentence' && this.#sentence > 0) this.#sentence--;
    // Back to where this paragraph begins first, as players go back to the beginning of a song.
    else if (step === 'previous-paragraph' && this.#sentence > 0) this.#sentence = 0;
    else return this.#leave(step);
    return true;
  }

  restart(): void {
    this.#enter(0, 1);
  }

  #leave(step: Step): boolean {
    const direction = step.startsWith('next') ? 1 : -1;
    if (!this.#enter(this.#number + direction, direction)) return false;
    if (step === 'previous-sentence') this.#sentence = this.#sentences.length - 1;
    return true;
  }

  /** Goes to the first sentence of a paragraph, or of the nearest in a direction that has one. */
  #enter(number: number, direction: 1 | -1): boolean {
    for (let at = number; at >= 0 && at < this.#passages.length; at += direction) {
      const passage = this.#passages[at];
      const sentences = passage ? spokenPassage(passage, this.#passages.slice(0, at), this.#page) : [];
      if (sentences.length === 0) continue;
      this.#number = at;
      this.#sentences = sentences;
      this.#sentence = 0;
      return true;
    }
    return false;
  }

  /** Finds the paragraph again where scripts have rendered it anew or the engine has repaired it. */
  #follow(): void {
    const before = this.#passages[this.#number];
    if (!before || before.isCurrent) return;
    const sentence = this.#sentence;
    const isSamePage = this.#document.URL === this.#url;
    this.#passages = articlePassages(this.#document, this.#page);
    const same = this.#passages.findIndex(({ text }) => text === before.text);
    this.#sentences = [];
    if (same < 0 && !isSamePage) this.#passages = [];
    else this.#enter(same < 0 ? this.#number : same, 1);
    this.#sentence = Math.min(sentence, Math.max(this.#sentences.length - 1, 0));
  }
}
