import { queryAll } from '../article-page';
import type { PageMeasures } from './page-measures';

/** What stands beside the linked text: summaries, times, sections. */
const MOST_BESIDE = 400;
const SHORTEST_TITLE = 20;

/**
 * Is a box made of teasers, each a linked picture and a linked title that lead to the same page? Their summaries are no
 * text of the article, however long.
 */
export function isTeaserBox(box: Element, measures: PageMeasures): boolean {
  const { text, linkText, media } = measures.of(box);
  if (media > 0 || linkText < SHORTEST_TITLE) return false;
  const pictures = new Set(queryAll(box, 'a[href] img').map((img) => img.closest('a[href]')?.getAttribute('href')));
  const titles = queryAll(box, 'a[href]').filter((link) => measures.of(link).text >= SHORTEST_TITLE);
  const teasers = new Set(titles.map((link) => link.getAttribute('href')).filter((href) => pictures.has(href)));
  return teasers.size > 0 && text - linkText <= MOST_BESIDE * teasers.size;
}
