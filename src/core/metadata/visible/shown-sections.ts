import { parentOf } from '../../article-page';
import type { Page } from '../page';
import { isSectionLink } from '../section-link';
import type { Claim } from '../sources/source';

/** Class names of the label over a headline: `cate-name`, `detail-cate`, `category`, `chuyen-muc`, `zone-name`. */
const LABEL = /cate(?:g|-|_|\b)|-cat\b|chuyen-?muc|zone-?name|section-?name/i;
const LONGEST = 40;

/** The label over the headline, then the links to sections that stand before it, the nearest first. */
export function shownSections(page: Page): Claim[] {
  const lines = page.lines.filter(({ place }) => place !== 'end');
  const texts = lines.map((line) => ({ ...line, text: line.element.textContent.trim() }));
  const short = texts.filter(({ text }) => text.length <= LONGEST);
  const labels = short.filter(({ element }) => isLabel(element));
  const links = short.filter(
    ({ element, place }) => place === 'before' && isSectionLink(element.closest('a'), page.url),
  );
  return [
    ...labels.map(({ text }) => ({ key: 'label', text, shown: true as const })),
    ...links.map(({ text }) => ({ key: 'a', text, shown: true as const })),
  ];
}

export function isLabel(element: Element): boolean {
  const around = parentOf(element);
  return LABEL.test(element.getAttribute('class') ?? '') || LABEL.test(around?.getAttribute('class') ?? '');
}
