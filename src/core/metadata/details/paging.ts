import { candidates, type Picked, picked } from '../candidates';
import type { Page } from '../page';
import type { Source } from '../sources/source';
import { webUrl } from '../web-url';
import { linkOf } from '../fields/links';

interface Paging {
  readonly previousPage: Picked<string> | undefined;
  readonly nextPage: Picked<string> | undefined;
  readonly pages: Picked<{ readonly number: number; readonly count: number }> | undefined;
}

/** "…-trang-2.html", "…/page/2/", "…-p2.html", "…/2/", "…?page=2". An article's number is longer. */
const NUMBER = /(?:[?&](?:paged?|trang|pg)=|[/-](?:trang|page|p)[/-]?|\/)(\d{1,2})(?=\/?(?:\.\w+)?$)/i;
const MOST_PAGES = 99;

/**
 * The other pages of an article on several. WordPress names the neighbouring articles as next and previous: only a link
 * that differs from the page's own by the number of a page leads to another part.
 */
export function readPaging(page: Page, sources: readonly Source[], url: string): Paging {
  const own = webUrl(page.url)?.href ?? url;
  const neighbour = (field: 'previousPage' | 'nextPage', step: number) => {
    const all = candidates(page, sources, field, (raw) => {
      const link = linkOf(raw, page);
      return link && withoutNumber(link) === withoutNumber(own) && numberOf(link) === numberOf(own) + step
        ? link
        : undefined;
    });
    return picked(all[0], all);
  };
  const pages = candidates(page, sources, 'pages', readPages);
  return {
    previousPage: neighbour('previousPage', -1),
    nextPage: neighbour('nextPage', 1),
    pages: picked(pages[0], pages, ({ number, count }) => `${number}/${count}`),
  };
}

function numberOf(link: string): number {
  return Number(NUMBER.exec(link)?.[1] ?? 1);
}

function withoutNumber(link: string): string {
  return link.replace(/#.*/, '').replace(NUMBER, '').replace(/\/$/, '');
}

function readPages(text: string): { number: number; count: number } | undefined {
  const [number = 0, count = 0] = text.match(/\d+/g)?.map(Number) ?? [];
  return number >= 1 && number <= count && count > 1 && count <= MOST_PAGES ? { number, count } : undefined;
}
