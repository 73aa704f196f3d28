import { closest, elementText, parentOf, queryAll, queryFirst } from '../../article-page';
import { readByline } from '../bylines/read-byline';
import { isVietnamese } from '../bylines/person-name';
import { cleanText } from '../clean-text';
import { LONGEST_LINE, type NearbyLine } from '../nearby-lines';
import type { Page } from '../page';
import type { Claim } from '../sources/source';
import { isLabel } from './shown-sections';

/** What marks a byline in class names, links and roles, in English and Vietnamese. */
const MARKS = ['author', 'byline', 'tac-gia', 'tacgia', 'but-danh', 'nguoi-viet', 'nguon', 'source'];
const MARKED = [
  '[rel~="author"]',
  'a[href*="/tac-gia/"]',
  'a[href*="/author/"]',
  ...MARKS.flatMap((mark) => [`[class*="${mark}" i]`, `[id*="${mark}" i]`, `[data-role*="${mark}" i]`]),
].join(',');
/** Where marked names are those of others: readers' comments, other articles, the newspaper's imprint. */
const OTHERS =
  '[class*="comment" i],[id*="comment" i],[class*="binh-luan" i],[class*="related" i],[class*="sidebar" i],aside,footer,nav,figure,figcaption,li:has(h3),li:has(h4)';
const LONGEST_MARKED = 120;
const MOST_MARKED = 30;

/** A byline at the end of a text stands to the right, in bold or italics. */
const RIGHT = /text-align: ?(?:right|end)|\b(?:text-)?(?:align-?)?right\b/i;
const STRESSED = 'strong,b,em,i';

/** Words that make any short line a byline. */
const ROLE =
  /^\(?(?:theo|nguồn|tác giả|bài|tin|nội dung|thực hiện|bài viết|pv|by)(?: và ảnh|, ảnh| - ảnh)?(?: ?:| (?=\p{Lu}))|^\([^()]{2,40}\)$/iu;

/** What introduces lists, in bold as well: "Tin Mới", "Xem Thêm". */
const HEADING =
  /^(?:tin|xem|đọc|bình luận|chủ đề|từ khóa|video|ảnh|chia sẻ|nổi bật|cùng chuyên mục|có thể bạn)(?!\p{L})/iu;

/** The family names of nine Vietnamese in ten; a line with a date that begins with one begins with a person. */
const FAMILY =
  /^(?:nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|trương|đoàn|lâm|mai|tạ|trịnh|đào|lương|hà|cao|châu|thái|tô|tống|quách|vương|lưu|phùng|kiều)\s\p{Lu}/iu;

/** "Minh Châu • 14/10/2016". In capitals it may be a section. */
const NAME_AND_DAY = /^(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3})\s*[|•·–-]\s*(?=.{0,25}\d{1,2}[/.-]\d)/u;

/** Marked elements; then lines beside the headline that say what they are; then the signature under the text; then a name before the day. */
export function shownAuthors(page: Page): Claim[] {
  const lines = page.lines.filter(({ element }) => !isLabel(element));
  const said = lines.filter(
    ({ text, place }) => place !== 'end' && (ROLE.test(text) || FAMILY.test(text)) && /\d{4}|^\S+ ?:|theo/iu.test(text),
  );
  const signatures = lines.filter((line) => line.place === 'end' && isSignature(line));
  const dated = lines.filter(({ text, place }) => place === 'head' && isVietnamese(NAME_AND_DAY.exec(text)?.[1] ?? ''));
  return [...marked(page), ...toClaims(said), ...toClaims(signatures), ...toClaims(dated)];
}

/** Names marked one by one belong together where they share a parent. */
function marked({ scope }: Page): Claim[] {
  const groups = new Map<Element | undefined, string[]>();
  for (const element of scope ? queryAll(scope, MARKED).slice(0, MOST_MARKED) : []) {
    const text = cleanText(elementText(element, LONGEST_MARKED * 2));
    if (!text || text.length > LONGEST_MARKED || closest(element, OTHERS) || isAround(element, text)) continue;
    const parent = parentOf(element);
    groups.set(parent, [...(groups.get(parent) ?? []), text]);
  }
  return [...groups.values()].map((texts) => ({ key: 'marked', text: texts.join('\n'), shown: true }));
}

/** A box around the marked name that holds the time besides. */
function isAround(element: Element, text: string): boolean {
  return /\d\d/.test(text) && queryFirst(element, MARKED) !== undefined;
}

function isSignature({ element, text }: NearbyLine): boolean {
  if (ROLE.test(text)) return true;
  if (HEADING.test(text)) return false;
  const block = closest(element, 'p,div,td,li,h3,h4');
  const isRight = RIGHT.test(
    `${block?.getAttribute('style') ?? ''} ${block?.getAttribute('class') ?? ''} ${block?.getAttribute('align') ?? ''}`,
  );
  const isStressed = closest(element, STRESSED) !== undefined && element.textContent.trim() === text;
  const { persons, agency } = readByline(text);
  return (isRight || isStressed) && (agency !== undefined || (persons.length > 0 && persons.every(isFullName)));
}

/** One word, foreign words or a motto ("Lan Tỏa Yêu Thương") in bold are more often a heading than a name. */
function isFullName(name: string): boolean {
  const isShort = name.split(' ').length <= 3;
  return (isVietnamese(name) && (isShort || FAMILY.test(name))) || /^\p{Lu}\.\s?\p{Lu}/u.test(name);
}

function toClaims(lines: readonly NearbyLine[]): Claim[] {
  return lines
    .filter(({ text }) => text.length <= LONGEST_LINE)
    .map(({ text, place }) => ({ key: place, text, shown: true }));
}
