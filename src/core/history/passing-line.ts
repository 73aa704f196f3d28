/** Longer lines say something, whatever stands in them. UTF-16 units. */
const LONGEST = 60;

/** "2 giờ trước", "Cập nhật 5 phút trước", "vừa xong": a label that counts from the time of reading. */
const AGO =
  /^(?:(?:cập nhật|đăng|xuất bản|lúc)\s*:?\s*)?(?:(?:khoảng\s+)?\d{1,3}\s*(?:giây|phút|giờ|tiếng|ngày|tuần|tháng|năm)(?:\s+\d{1,2}\s*phút)?\s+trước|vừa xong|mới đây|hôm qua|hôm nay)\.?$/iu;

/** What pages count: readers, and what they do with an article. */
const COUNTED =
  '(?:lượt\\s+)?(?:xem|đọc|thích|chia sẻ|bình luận|phản hồi|ý kiến|quan tâm|người xem|người đọc|người thích|views?|likes?|shares?|comments?)';

/** "1.204 lượt xem", "12K thích", "Bình luận (56)", "Lượt xem: 1.204", "Chia sẻ 12". */
const NUMBER = '\\d[\\d.,]*\\s*(?:[KkMm]|nghìn|triệu)?';
const COUNTER = new RegExp(`^(?:${NUMBER}\\s*${COUNTED}|${COUNTED}\\s*[:(]?\\s*${NUMBER}\\s*\\)?)$`, 'iu');

/** Whether a whole line is a label that changes by itself, whatever becomes of the article: its age, a counter. */
export function isPassingLine(line: string): boolean {
  const label = line.trim();
  return label.length <= LONGEST && (AGO.test(label) || COUNTER.test(label));
}
