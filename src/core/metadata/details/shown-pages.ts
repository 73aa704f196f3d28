import type { Page } from '../page';
import type { Claim } from '../sources/source';

/** "Trang 2/3", "Trang 2 trên 3", "Page 2 of 3", and nothing more. */
const PAGES = /^(?:trang|page) \d{1,3} ?(?:\/|trên|of) ?\d{1,3}$/iu;

export function shownPages({ lines }: Page): Claim[] {
  return lines.filter(({ text }) => PAGES.test(text)).map(({ text, place }) => ({ key: place, text, shown: true }));
}
