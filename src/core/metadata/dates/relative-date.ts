import { MINUTE } from './vietnam-time';

const UNITS: Readonly<Record<string, number>> = {
  giây: MINUTE / 60,
  phút: MINUTE,
  giờ: 60 * MINUTE,
  tiếng: 60 * MINUTE,
  ngày: 1440 * MINUTE,
  tuần: 7 * 1440 * MINUTE,
  tháng: 30 * 1440 * MINUTE,
  năm: 365 * 1440 * MINUTE,
};

/** "2 giờ trước", "cách đây 15 phút", "vừa xong" as an instant; `now` and the result are milliseconds since 1970. */
export function relativeInstant(text: string, now: number): number | undefined {
  if (/vừa xong|vừa đăng|just now/i.test(text)) return now;
  const match = /(\d{1,3}) (giây|phút|giờ|tiếng|ngày|tuần|tháng|năm)/i.exec(text);
  const unit = UNITS[match?.[2]?.toLowerCase() ?? ''];
  if (!match || !unit || !/trước|cách đây/i.test(text)) return undefined;
  return now - Number(match[1]) * unit;
}
