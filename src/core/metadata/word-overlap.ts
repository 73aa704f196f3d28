import { foldText } from '../article-page';

/** The share of the shorter text's words that the other has too: 0–1; 0 where one of them has no word. */
export function wordOverlap(a: string, b: string): number {
  const first = new Set(foldText(a).split(' '));
  const second = new Set(foldText(b).split(' '));
  if (first.has('') || second.has('')) return 0;
  let common = 0;
  for (const word of first) if (second.has(word)) common++;
  return common / Math.min(first.size, second.size);
}
