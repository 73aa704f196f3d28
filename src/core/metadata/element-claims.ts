import { elementText, matches, nameOf } from '../article-page';
import type { Claim } from './sources/source';

/** Attributes in which elements carry their value for software. */
const VALUE_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  META: ['content'],
  LINK: ['href'],
  IMG: ['src', 'data-src', 'data-original'],
  TIME: ['datetime'],
};

const LONGEST = 2000;

/** VnExpress stamps the place before the summary, with a dash by CSS: as text it would run into the first word. */
export const STAMP = '[class*="location-stamp" i]';

/** What an element says: its text where people read one, and the value that it carries for software. */
export function claimsOf(element: Element, key: string): Claim[] {
  const text = elementText(element, LONGEST, (inner) => matches(inner, STAMP)).trim();
  const shown: Claim[] = text ? [{ key, text, shown: true }] : [];
  const names = VALUE_ATTRIBUTES[nameOf(element)] ?? [];
  const values = ['content', ...names].flatMap((name) => element.getAttribute(name)?.trim() ?? []);
  return [
    ...shown,
    ...values
      .filter(Boolean)
      .slice(0, 1)
      .map((value) => ({ key, text: value.slice(0, LONGEST) })),
  ];
}
