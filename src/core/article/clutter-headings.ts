import type { HideReason } from '../sites/site';

/** What boxes around Vietnamese articles call themselves. Whole headings: "Bình luận" heads comments, "Bình luận của chuyên gia" may head a part of the article. */
const HEADINGS: readonly (readonly [heading: RegExp, reason: HideReason])[] = [
  // "Tin liên quan", "Bài viết cùng chủ đề", "Các tin khác", "Tin cùng chuyên mục", "Cùng tác giả"
  [
    /^(?:(?:các|những)\s)?(?:(?:tin|bài|bài viết|video|chủ đề|sự kiện|nội dung)\s)?(?:tức\s)?(?:liên quan|(?:đọc |xem )?cùng (?:chuyên mục|chuyên đề|chủ đề|mục|sự kiện|tác giả|loại)|(?:mới|cũ|khác) hơn)$/,
    'related',
  ],
  [
    /^(?:các |những )?(?:tin|bài|bài viết|tin bài)(?: tức)? (?:khác|mới|mới nhất|mới nhận|nóng|hot|hay|đọc nhiều|xem nhiều|nổi bật|tiêu điểm|đáng chú ý)(?:\s.{1,20})?$/,
    'related',
  ],
  [/^(?:đọc|xem) (?:thêm|tiếp|nhiều|nhiều nhất|nhanh)(?: (?:về|trên|trong|tại) .{1,40})?$/, 'related'],
  [/^(?:được )?(?:đọc|xem|quan tâm|chia sẻ) nhiều(?: nhất)?(?: (?:trong|tuần|tháng|hôm|ngày) .{1,40})?$/, 'related'],
  [/^(?:có thể )?bạn (?:có thể )?(?:quan tâm|thích|muốn đọc|nên đọc|nên xem)(?: đến)?$/, 'related'],
  [
    /^(?:mời (?:bạn|quý vị)?(?: độc giả)?\s?(?:đọc|xem|theo dõi).{0,30}|dành cho bạn|gợi ý cho bạn|đề xuất(?: cho bạn)?|đừng bỏ lỡ|không thể bỏ lỡ|nổi bật(?: .{1,40})?|tiêu điểm|mới nhất|mới cập nhật|nóng|tin tài trợ|thông tin doanh nghiệp.{0,30}|doanh nghiệp cần biết|chuyên đề|dòng sự kiện|top tin.{0,20}|video nổi bật|podcast|media|multimedia)$/,
    'related',
  ],
  [
    /^(?:related (?:articles|news|stories|posts)|most (?:read|viewed|popular)|you may (?:also )?like|recommended(?: for you)?|read more|more (?:from|in) .{1,40}|latest(?: news)?|trending(?: now)?|popular|don['’]t miss)$/,
    'related',
  ],
  // "Bình luận (12)", "(0) Bình luận", "Ý kiến bạn đọc"
  [
    /^(?:\(?\d*\)?\s?)?(?:bình luận(?: bài viết(?: này)?)?|ý kiến(?: bạn đọc| của bạn| độc giả)?|phản hồi|nhận xét|gửi (?:bình luận|ý kiến|phản hồi)|viết bình luận|comments?|leave a (?:reply|comment))(?:\s?\(?\d*\)?)?$/,
    'comments',
  ],
  [/^(?:chia sẻ|theo dõi|kết nối|share|follow)(?: .{0,30})?$/, 'share'],
  [/^(?:quảng cáo|advertisement|sponsored|tài trợ)$/, 'ads'],
  [/^(?:đăng ký (?:nhận )?(?:bản )?tin.{0,20}|đăng nhập|nhận tin|newsletter|đặt (?:mua )?báo.{0,20})$/, 'popup'],
  [/^(?:từ khóa|từ khoá|thẻ|tags?|chủ đề(?: nóng)?|danh mục|chuyên mục)$/, 'navigation'],
];

const LONGEST = 60;

/** Why a box with this heading is clutter; `undefined` for every other text. */
export function reasonOfHeading(text: string): HideReason | undefined {
  const heading = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s\p{P}\p{S}]+(?<!\()|[\s:.…»>›|!-]+$/gu, '')
    .trim();
  if (!heading || heading.length > LONGEST) return undefined;
  return HEADINGS.find(([words]) => words.test(heading))?.[1];
}
