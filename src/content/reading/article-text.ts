import { elementText } from '../../core/article-page';
import type { Page } from '../shared-world';

/** UTF-16 units: more than any article has. */
const LONGEST = 1_000_000;

/**
 * The article's text, repaired, as it stands in the page without what is hidden: a paragraph a line, at most 1,000,000
 * UTF-16 units; empty where there is none.
 */
export function articleText({ reader, repair }: Pick<Page, 'reader' | 'repair'>): string {
  const { body, hidden = [] } = reader?.plan ?? {};
  if (!body) return '';
  const clutter = new Set(hidden.map(({ element }) => element));
  const text = elementText(body, LONGEST, (element) => clutter.has(element) || !element.checkVisibility());
  const lines = text.slice(0, LONGEST).split('\n');
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => repair?.repairText(line) ?? line)
    .join('\n')
    .slice(0, LONGEST);
}
