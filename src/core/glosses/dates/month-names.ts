/** Months in words: "tháng Tư", "tháng Giêng"; the longer before those they begin with. */
const NAMES: Readonly<Record<string, number>> = {
  'mười một': 11,
  'mười hai': 12,
  giêng: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  chạp: 12,
};

/** For a regular expression that ignores case. */
export const MONTH_NAMES = Object.keys(NAMES).join('|');

/** 1 to 12 of digits or a name; 0 where it is none. */
export function monthNumber(name: string): number {
  return NAMES[name.toLowerCase()] ?? (/^\d{1,2}$/.test(name) ? Number(name) : 0);
}
