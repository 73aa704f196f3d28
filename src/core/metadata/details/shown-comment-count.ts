import { closest, contains, elementText, queryAll } from '../../article-page';
import { cleanText } from '../clean-text';
import type { Page } from '../page';
import type { Claim } from '../sources/source';

const COMMENTS = ['comment', 'binh-luan', 'binhluan', 'y-kien', 'ykien']
  .flatMap((name) => [`[class*="${name}" i]`, `[id*="${name}" i]`])
  .join(',');
/** Boxes and links that tell of the comments on other articles. */
const OTHERS = 'li,aside,nav,header,a[href]:not([href*="#"])';
/** "(0) Bình luận", "12 bình luận"; "Bình luận (12)", "Ý kiến bạn đọc: 12". */
const COUNT =
  /^(?:\(?(\d[\d.,]*)\)? (?:bình luận|ý kiến|phản hồi|comments?)|(?:bình luận|ý kiến|phản hồi|comments?)(?: (?:của )?bạn đọc)? ?[(:] ?(\d[\d.,]*) ?\)?)$/iu;
const MOST = 50;
/** UTF-16 units: the heading of the box that holds the comments. */
const HEADING = 300;

/** The counts in the headings of the comments and in the links to them. */
export function shownCommentCount({ document, headline, scope }: Page): Claim[] {
  const boxes = queryAll(document, COMMENTS).filter((box) => {
    const card = closest(box, 'article');
    return !closest(box, OTHERS) && (!card || card === scope || (headline && contains(card, headline)));
  });
  return boxes.slice(0, MOST).flatMap((box) =>
    elementText(box, HEADING)
      .split('\n')
      .flatMap((line) => {
        const [, before, behind] = COUNT.exec(cleanText(line)) ?? [];
        const text = before ?? behind;
        return text ? [{ key: 'comments', text, shown: true as const }] : [];
      }),
  );
}
