import { queryNames } from './query-names';

/** Parts of a path that stand for lists, whatever follows them. */
const LISTING =
  /^(?:tags?|tu-khoa|keywords?|topics?|chu-de|dong-su-kien|tac-gia|authors?|search|tim-kiem|ket-qua-tim-kiem|rss|feed|sitemap)$/;

/** "trang-2", "p3", "page2", and lists by kind behind a slug ("viet-nam-tag1234"). */
const LISTING_END = /(?:^|-)(?:trang|page)-?\d{1,4}$|^p\d{1,3}$|-(?:tag|topic|event)\d+$/;

/** Pages about the newspaper whose names are as long as a headline. */
const IMPRINT =
  /^(?:dieu-khoan|quy-dinh|chinh-sach|lien-he|thong-tin)-(?:su-dung|dich-vu|bao-mat|quyen-rieng-tu|rieng-tu|quang-cao|toa-soan)/;

/** File endings that content systems of newspapers write: .html, .htm, .chn, .ldo, .epi, .vov, .aspx … */
const ENDING = /\.[a-z]{2,5}$/;

/** An article's number: five digits or more, also with the letters of its kind before it (d538952, post1234567, c48a99). */
const NUMBER = /(?:^|[^\d])\d{5,20}$/;

const QUERY_NUMBER = /^(?:p|id|aid|nid|newsid|news_id|articleid|article_id|postid|itemid|contentid|idnews)$/i;
const QUERY_SEARCH = /^(?:s|q|query|keyword|keywords|kw|search|tukhoa)$/i;

/** The weight of a home page or a search. */
const HOME = -4;

/** A headline has more words than the name of a section ("thi-truong-chung-khoan"). */
const HEADLINE_WORDS = 5;

/**
 * What an address says of its page, from −4 (the home page, a search, a list) to 2 (a headline with an article's
 * number); 0 where it says nothing, as that of a saved file.
 */
export function articleShape(address: string): number {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return 0;
  const parts = pathParts(url);
  const keys = queryNames(url);
  const numbered = keys.some((key) => QUERY_NUMBER.test(key) && /\d/.test(url.searchParams.get(key) ?? ''));
  if (keys.some((key) => QUERY_SEARCH.test(key)) && !numbered) return HOME;
  if (numbered) return 1;
  if (parts.every((part) => /^(?:index|home|default|trang-chu|vi|vn|en)?$/.test(part))) return HOME;
  if (parts.some((part) => LISTING.test(part)) || LISTING_END.test(parts.at(-1) ?? '')) return -3;
  return pathShape(parts);
}

function pathParts(url: URL): string[] {
  const path = url.pathname.toLowerCase().replace(/\/+$/, '');
  return path
    .split('/')
    .slice(1)
    .map((part) => part.replace(ENDING, ''));
}

/** The last two parts: "slug-12345.html", "20150323/slug/724115.html", "123456/slug". */
function pathShape(parts: readonly string[]): number {
  const last = parts.slice(-2);
  const hasNumber = last.some((part) => NUMBER.test(part)) || /\/20\d\d\/\d\d\//.test(`/${parts.join('/')}/`);
  const words = Math.max(...last.map((part) => part.split(/[-_]/).filter((word) => /^[a-z%]+$/.test(word)).length));
  if (hasNumber) return words >= HEADLINE_WORDS ? 2 : 1;
  if (IMPRINT.test(last.at(-1) ?? '')) return -3;
  return words >= HEADLINE_WORDS ? 1 : -2;
}

/** Has a link the look of a section's or a list's address? */
export function isSectionAddress(address: string): boolean {
  const shape = articleShape(address);
  return shape < 0 && shape > HOME;
}
