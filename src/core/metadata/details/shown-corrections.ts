import type { Page } from '../page';
import type { Claim } from '../sources/source';

/** What the newspaper says at the beginning of a line that tells of a mistake. */
const CORRECTION =
  /^[\s*•([-]*(?:(?:bài (?:viết|báo)|tòa soạn|toà soạn|thông tin|nội dung|báo)[^.\d\n]{0,50}?)?(?:đính chính|cải chính|chỉnh sửa|sửa (?:lỗi|lại|chữa)|corrections?|corrected)(?!\p{L})/imu;
/** How far behind it the time stands, in UTF-16 units: "Đính chính: … có sai sót, đã sửa lúc 10:20 08/03/2026". */
const LONGEST_CORRECTION = 500;

/** Where the newspaper tells readers that it set something right: what follows, from each "lúc" or "ngày" on, the last first. */
export function shownCorrections({ bodyText, lines }: Page): Claim[] {
  return [...lines.map(({ text }) => text), bodyText].flatMap((text) => {
    const found = CORRECTION.exec(text);
    const [behind = ''] = found ? text.slice(found.index + found[0].length).split('\n', 1) : [];
    const told = behind.slice(0, LONGEST_CORRECTION);
    const starts = [0, ...[...told.matchAll(/(?<= )(?:lúc|ngày|vào|on) /giu)].map(({ index }) => index)];
    return told ? starts.reverse().map((start) => ({ key: 'correction', text: told.slice(start), shown: true })) : [];
  });
}
