import { candidates, type Picked, picked } from '../candidates';
import { cleanText } from '../clean-text';
import type { OwnName } from '../own-name';
import type { Page } from '../page';
import type { Source } from '../sources/source';
import { titleParts } from '../title-parts';

const LONGEST = 500;

/** The headline, without the newspaper's name behind it. */
export function readTitle(page: Page, sources: readonly Source[], isOwn: OwnName): Picked<string> | undefined {
  const all = candidates(page, sources, 'title', (raw) => {
    const title = withoutSiteName(cleanText(raw, LONGEST), isOwn);
    return /\p{L}/u.test(title) ? title : undefined;
  });
  return picked(all[0], all);
}

/** "Headline - Báo VnExpress Sức khỏe" → "Headline": parts go from the end as long as they are the newspaper's name. */
export function withoutSiteName(title: string, isOwn: OwnName): string {
  let rest = title;
  for (const part of titleParts(title).slice(1).reverse()) {
    if (!isOwn(part)) break;
    rest = rest.slice(0, rest.lastIndexOf(part)).replace(/[\s|–—•·»:-]+$/u, '');
  }
  return rest;
}
