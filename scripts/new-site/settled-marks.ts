import { JSDOM } from 'jsdom';
import { planDeclutterBy } from '../../src/core/article';
import { contains } from '../../src/core/article-page';
import type { Site } from '../../src/core/sites/site';
import { foreignTexts } from './filler';

/**
 * A skeleton whose marks hold with its made-up words: a block that is hidden in the page for what it says may say nothing here,
 * and is left out; what is kept in the page for what it says is not marked.
 * @throws Error where a word of the page is left in it
 */
export function settledMarks(skeleton: string, url: string, site: Site): string {
  const dom = new JSDOM(skeleton);
  const { document } = dom.window;
  const { hidden, columns, empty } = planDeclutterBy(site, document, url);
  for (const element of empty) element.remove();
  for (const element of document.querySelectorAll('[data-column]')) {
    const isNamed = site.columns?.some((selector) => element.matches(selector)) ?? false;
    if (!isNamed || !columns.includes(element)) element.removeAttribute('data-column');
  }
  for (const element of document.querySelectorAll('[data-hide]')) {
    const found = hidden.find((block) => contains(block.element, element));
    if (found) element.setAttribute('data-hide', found.reason);
    else element.remove();
  }
  const withoutRule = planDeclutterBy(undefined, document, url).hidden;
  for (const element of document.querySelectorAll('[data-keep]')) {
    if (withoutRule.some((block) => contains(block.element, element))) element.removeAttribute('data-keep');
  }
  const foreign = foreignTexts(document);
  if (foreign.length > 0) throw new Error(`these words are not the skeleton's own: ${foreign.join(' | ')}`);
  return `${dom
    .serialize()
    .replaceAll(/\n\s*\n/g, '\n')
    .replaceAll(/(data-(?:keep|body|column))=""/g, '$1')}\n`;
}
