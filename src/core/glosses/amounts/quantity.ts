/** 1.250, 3,5, 12: thousands by a full stop, decimals behind a comma. No more digits than an amount has, so that a long row of them is not searched from each. */
const DIGITS = '\\d{1,3}(?:\\.\\d{3}){1,4}(?:,\\d{1,6})?|\\d{1,9}(?:,\\d{1,6})?';
const WORDS: Readonly<Record<string, number>> = {
  nửa: 0.5,
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const SCALES: Readonly<Record<string, number>> = {
  chục: 10,
  trăm: 100,
  nghìn: 1000,
  ngàn: 1000,
  vạn: 10_000,
  triệu: 1_000_000,
};

/** For a regular expression: "3", "3-5", "1,2 triệu", "nửa", with groups `first`, `last` and `scale`. */
export const QUANTITY =
  `(?<first>${DIGITS}|[Nn]ửa|[Mm]ột|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Ss]áu|[Bb]ảy|[Tt]ám|[Cc]hín|[Mm]ười)` +
  `(?:\\s?(?:-|–|đến\\s|tới\\s)\\s?(?<last>${DIGITS}))?(?:\\s(?<scale>${Object.keys(SCALES).join('|')}))?`;

export interface Quantity {
  readonly amount: number;
  /** The upper end of a range. */
  readonly to?: number;
}

/** What the groups of {@link QUANTITY} say. */
export function quantityOf(groups: Partial<Record<string, string>>): Quantity {
  const scale = SCALES[groups['scale'] ?? ''] ?? 1;
  const amount = numberOf(groups['first'] ?? '') * scale;
  return groups['last'] === undefined ? { amount } : { amount, to: numberOf(groups['last']) * scale };
}

function numberOf(text: string): number {
  return WORDS[text.toLowerCase()] ?? Number(text.replaceAll('.', '').replace(',', '.'));
}
