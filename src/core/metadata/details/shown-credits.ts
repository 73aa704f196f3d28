import type { Page } from '../page';
import type { Claim } from '../sources/source';

/** The end of a caption: "… khánh thành. Ảnh: Gia Huy", "(Ảnh: Gia Huy)", "- ẢNH: GIA HUY/TTXVN". */
const CREDIT = /(?<![^\s.(–—-])(?:Ảnh|ẢNH|Hình|Photo)(?: (?:minh [hH][oọ]a|MINH H[OỌ]A|tư liệu))? ?: ?[^\n:]{2,80}$/gmu;
const MOST_CREDITS = 50;

/** Whom the captions of the article's pictures name, one a line. */
export function shownCredits({ bodyText }: Page): Claim[] {
  const credits = [...bodyText.matchAll(CREDIT)].slice(0, MOST_CREDITS).map(([credit]) => credit);
  return credits.length > 0 ? [{ key: 'caption', text: credits.join('\n'), shown: true }] : [];
}
