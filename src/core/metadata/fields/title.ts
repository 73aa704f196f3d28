import { foldText } from '../../article-page';
import { type Candidate, candidates, type Picked, picked } from '../candidates';
import { cleanText } from '../clean-text';
import type { OwnName } from '../own-name';
import type { Page } from '../page';
import type { Source } from '../sources/source';
import { titleParts } from '../title-parts';

const LONGEST = 500;
const MOST_LABEL_WORDS = 2;

/** The newspaper's name in front: "Ven Rạch | Headline", "Báo Ven Rạch - Headline". A hyphen alone may be the headline's own. */
const FRONT = /^(?:([^|»]{2,60}?)\s*[|»]|((?:báo|tạp chí|trang|cổng)\s.{2,60}?)\s+[-–—:])\s+/iu;

/** The headline, without the newspaper's name around it. */
export function readTitle(page: Page, sources: readonly Source[], isOwn: OwnName): Picked<string> | undefined {
  // "Headline | Đời sống | Ven Rạch" on a page at /doi-song/.
  const isSection: OwnName = (name) => page.url.includes(`/${foldText(name).replaceAll(' ', '-')}/`);
  const all = candidates(page, sources, 'title', (raw) => {
    const title = withoutSiteName(cleanText(raw, LONGEST), isOwn, isSection);
    return /\p{L}/u.test(title) ? title : undefined;
  });
  return picked(withoutLabel(all), all);
}

/** "Longform Headline" where another source has "Headline": the heading holds a label. */
function withoutLabel(all: readonly Candidate<string>[]): Candidate<string> | undefined {
  const [first] = all;
  const shown = foldText(first?.value ?? '');
  const bare = all.find(({ value }) => {
    const label = shown.slice(0, -foldText(value).length);
    return shown.endsWith(` ${foldText(value)}`) && label.trim().split(' ').length <= MOST_LABEL_WORDS;
  });
  return bare ?? first;
}

/**
 * "Headline - Báo VnExpress Sức khỏe" → "Headline": parts go from the end as long as they are the newspaper's name, and
 * the section before it.
 */
export function withoutSiteName(title: string, isOwn: OwnName, isSection: OwnName = () => false): string {
  let rest = title;
  for (const part of titleParts(title).slice(1).reverse()) {
    if (!isOwn(part) && (rest === title || !isSection(part))) break;
    rest = rest.slice(0, rest.lastIndexOf(part)).replace(/[\s|–—•·»:-]+$/u, '');
  }
  return rest.replace(FRONT, (front, first?: string, second?: string) => (isOwn(first ?? second ?? '') ? '' : front));
}
