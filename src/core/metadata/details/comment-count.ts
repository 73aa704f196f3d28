import { candidates, type Picked, picked } from '../candidates';
import type { Page } from '../page';
import type { Source } from '../sources/source';

const MOST = 1_000_000;

/** How many comments the page says that the article has. */
export function readCommentCount(page: Page, sources: readonly Source[]): Picked<number> | undefined {
  const all = candidates(page, sources, 'commentCount', (text) => {
    const number = text.trim().replace(/[.,](?=\d{3}(?!\d))/g, '');
    return /^\d{1,7}$/.test(number) && Number(number) <= MOST ? Number(number) : undefined;
  });
  return picked(all[0], all);
}
