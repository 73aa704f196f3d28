import { contentOf, queryAll } from '../article-page';
import { blockSelector } from '../own-rules';
import type { HideReason } from '../sites/site';

/** A hidden block without its text. What is hidden has no place on the screen: its size is what it holds. */
export interface BlockFacts {
  readonly selector: string;
  readonly reason: HideReason;
  /** UTF-16 units of text, without runs of white space. */
  readonly letters: number;
  readonly links: number;
  readonly pictures: number;
}

export function blockFacts(element: Element, reason: HideReason): BlockFacts {
  return {
    selector: blockSelector(element),
    reason,
    letters: contentOf(element).replace(/\s+/g, ' ').trim().length,
    links: queryAll(element, 'a[href]').length,
    pictures: queryAll(element, 'img,picture,video,iframe').length,
  };
}
