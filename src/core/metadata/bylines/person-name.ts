import { foldText } from '../../article-page';
import { looksLikePress } from './press-names';

/** Words of a name: at most seven ("Hồ Thị Thanh Tâm Nguyễn" has five, "H' Hen Niê" and foreign names a few more). */
const MOST_WORDS = 7;
const LONGEST = 60;

/** Titles in front of a name; a citation has none of them. */
const TITLES =
  /^(?:(?:nhà báo|nhà văn|nhà thơ|nhà nghiên cứu|phóng viên|pv\.?|ctv\.?|btv\.?|cộng tác viên|biên tập viên|luật sư|ls\.?|bác sĩ|bs\.?|ts\.?|th\.?s\.?|pgs\.?|gs\.?|kts\.?|ktv\.?|nsưt|nsnd|tiến sĩ|thạc sĩ|giáo sư|phó giáo sư|mr\.?|mrs\.?|dr\.?)[\s.,-]*(?=[\s\p{Lu}]))+/iu;

/** Nobody's name: the desk, the group, "several authors", T.H (tổng hợp), the site's administrator, who lends a picture, places and days that stand where names do. */
const NOBODY =
  /^(?:p\.? ?v\.?|n\.? ?p\.? ?v\.?|c\.? ?t\.? ?v\.?|b\.? ?t\.? ?v\.?|t\.? ?h\.?|b\.? ?b\.? ?t\.?|tổng hợp|admin|administrator|editor|web|webmaster|root|user|test|(?:nhóm )?phóng viên.*|nhóm .*|ban biên tập.*|tòa soạn.*|toà soạn.*|biên tập viên|bạn đọc.*|nhiều tác giả|khuyết danh|internet|sưu tầm|tư liệu|minh họa|đang cập nhật|n\/?a|unknown|anonymous|none|null|undefined|tác giả|author|vccorp.*|.* cung cấp|(?:ảnh )?chụp .*|(?:nhân vật|gia đình|nhà trường|đoàn phim|công an|quân đội|cảnh sát)(?: .*)?|hà (?:nội|giang|nam|tĩnh)|hải phòng|đà nẵng|cần thơ|lâm đồng|cao bằng|nghệ an|quảng \p{L}+|thứ \p{L}+|chủ nhật|hôm (?:nay|qua))$/iu;

/** Begins as an organisation does, not a person. */
const ORGANISATION =
  /^(?:báo|tạp chí|đài|kênh|ban|bộ|sở|ubnd|hđnd|công ty|công an|cty|tập đoàn|trung tâm|trường|đại học|bệnh viện|hội|cục|tổng cục|vụ|viện|liên đoàn|ngân hàng|thông tấn xã|cổng thông tin|chuyên mục|nhà xuất bản|nxb)\s+\S+/iu;

/** Small words inside foreign names. */
const PARTICLES = new Set('de da di du del della la le van von der den bin al el y dos e và'.split(' '));

/** A character that no name has, unless damage put it there. */
const FOREIGN_TO_NAMES = /[^\p{L}\p{M}\s.'’`´ʼ-]/u;
/** Lead bytes of UTF-8 read as Latin letters, TCVN3's symbols, the replacement character: the caller repairs such names. */
const DAMAGE = /[\u00a1-\u00bf\ufffd]|[ÃÂÄÅÆ][\u0080-\u00bf\u2010-\u203a\u20ac\u0152-\u0178ƒˆ˜™†‡‰]|\p{L}\?/u;

/** A sketch of a syllable without marks. The grammar of core/vietnamese is exact, but as heavy as all that reads bylines, in a script that every page loads. */
const SYLLABLE =
  /^(?:ngh?|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?(?:uye|uya|uoi|uou|ieu|yeu|oai|oay|oeo|uay|[aeiouy]{1,2})(?:ng|nh|ch|[cmnpt])?$/;

/**
 * The name of a person out of a piece of a byline, or `undefined` where it names nobody. ALL CAPS become title case;
 * titles ("TS.", "Nhà báo") go. Pen names count as names ("X.Long", "H.Y.T", "Miêu"); "PV" and "T.H" (tổng hợp) do not.
 */
export function personName(piece: string): string | undefined {
  const name = piece.replace(TITLES, '').replace(/^[\s.,:;*"“”'_-]+|(?:[\s,:;*"“”_-]|(?<=\p{L}{2})\.)+$/gu, '');
  const words = name.split(' ');
  if (!name || name.length > LONGEST || words.length > MOST_WORDS || !/\p{L}/u.test(name)) return undefined;
  if (NOBODY.test(name) || ORGANISATION.test(name) || looksLikePress(name)) return undefined;
  if (DAMAGE.test(name)) return words.length > 1 ? name : undefined;
  if (FOREIGN_TO_NAMES.test(name) || isAcronym(name)) return undefined;
  const cased = inTitleCase(name);
  const capital = cased.split(' ').every((word) => /^[\p{Lu}'’]/u.test(word) || PARTICLES.has(word));
  return capital && cased.length > 1 ? cased : undefined;
}

/** Are all words shaped like Vietnamese syllables? Tells "Theo Hồ Hương" from "Theo Financial Times". */
export function isVietnamese(name: string): boolean {
  const words = foldText(name).split(' ');
  return words.length > 1 && words.every((word) => SYLLABLE.test(word));
}

/** "SCMP", "NVCC": capitals that nobody could read as a syllable. */
function isAcronym(name: string): boolean {
  return /^\p{Lu}{3,}$/u.test(name) && !SYLLABLE.test(foldText(name));
}

/** "NGHI VŨ" → "Nghi Vũ", "X.LONG" → "X.Long"; initials ("H.Y.T") and mixed case stay. */
export function inTitleCase(name: string): string {
  const letters = name.replace(/[^\p{L}]/gu, '');
  if (letters !== letters.toUpperCase() || !/\p{L}{2}/u.test(name)) return name;
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}
