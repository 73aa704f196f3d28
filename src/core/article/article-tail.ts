import { contentOf, countAll, matches, parentOf, queryAll, queryFirst } from '../article-page';
import { isNamed, reasonOfNames } from './clutter-names';
import type { FoundArticle } from './find-article';
import { headingReason } from './box-heading';
import { MEDIA_SELECTOR } from './page-measures';

const LINK = 'a[href]';
const LONGEST_SIGNATURE = 100;
const SIGNATURE_LINKS = 2;
const LONGEST_PAGING = 200;
/** The share of link text that a text or captions may have. */
const MOST_LINKED = 0.2;
/** "Theo TTXVN", "Nguồn: …", "Ảnh: …", "Thực hiện: …" */
const CREDIT =
  /^\(?(?:theo|nguồn|tác giả|thực hiện|bài|ảnh|bài và ảnh|đồ họa|đồ hoạ|video|clip|trình bày|thiết kế|biên dịch|lược dịch|tổng hợp|nhóm phóng viên|nhóm pv|pv)(?:\s|:|$)/iu;
/** "XUÂN LONG", "Hà Đăng - Minh Trí": two to five words that all begin with a capital. */
const NAME = /^\p{Lu}[\p{L}.]*(?:\s*[-–,&]?\s+\p{Lu}[\p{L}.]*){1,6}$/u;

/**
 * Is a block behind the text the article's own: signature, credit, pages, photos with captions? Each is first asked what the
 * browser counts at once: long lists of links, which are none of these, are not read.
 */
export function isArticleTail(element: Element, article: FoundArticle): boolean {
  if (headingReason(element)) return false;
  return (
    isSignature(element, article) ||
    isPaging(element, article) ||
    isGallery(element, article) ||
    isContinued(element, article)
  );
}

function isSignature(element: Element, { measures }: FoundArticle): boolean {
  if (countAll(element, LINK) > SIGNATURE_LINKS) return false;
  const { text: length, links, prose, fields } = measures.of(element);
  if (length > LONGEST_SIGNATURE || links > SIGNATURE_LINKS || prose > 0 || fields > 0) return false;
  const text = contentOf(element).replace(/\s+/g, ' ').trim();
  return (
    CREDIT.test(text) || NAME.test(text) || isNamed(element, /^(?:authors?|byline|tacgia|source|nguon|signature)$/)
  );
}

/** More text right behind a body that was found by its content, which may be a part of the text only. */
function isContinued(element: Element, { body, bodyBy, measures }: FoundArticle): boolean {
  if (bodyBy !== 'content' || parentOf(element) !== parentOf(body)) return false;
  const { text, linkText, prose, fields } = measures.of(element);
  return prose > 0 && linkText <= MOST_LINKED * text && fields === 0 && !reasonOfNames(element);
}

/** The links of a long article's pages are numbers or say "next". */
function isPaging(element: Element, { measures }: FoundArticle): boolean {
  // As many labels are longer.
  if (countAll(element, LINK) > LONGEST_PAGING) return false;
  const { text, links } = measures.of(element);
  if (links === 0 || text > LONGEST_PAGING) return false;
  const labels = queryAll(element, LINK).map((link) => link.textContent.trim());
  const telling = labels.filter((label) =>
    /^(?:(?:trang|phần|kỳ|page)?\s*\d{1,3}|[«»‹›<>]+|trang (?:sau|trước|tiếp)|tiếp|next|prev(?:ious)?)$/i.test(label),
  );
  return telling.length === labels.length && labels.some((label) => /\d|trang/i.test(label));
}

function isGallery(element: Element, { measures }: FoundArticle): boolean {
  if (!matches(element, MEDIA_SELECTOR) && !queryFirst(element, MEDIA_SELECTOR)) return false;
  const { media, links, linkText, text, fields } = measures.of(element);
  if (media === 0 || fields > 0 || linkText > MOST_LINKED * text) return false;
  const captioned = queryFirst(element, 'figcaption') !== undefined;
  return captioned || (links === 0 && isNamed(element, /^(?:gallery|album|slideshow|photos?)$/));
}
