import { describe, expect, it } from 'vitest';
import { findAmounts } from '../glosses/kinds/amounts';
import { findDates } from '../glosses/kinds/dates';
import { spokenSentences } from './spoken-sentences';

/** What takes a time that grows as the square shows here already. */
const LENGTH = 1 << 17;
const MEGA = 1 << 20;
/** Microseconds of processor time for a character: some ten times what it takes; squares took two hundred at this length. */
const MOST_TIME = 40;

/** What a backtracking expression or a search in a search would take for ever on: each is repeated. */
const ADVERSARIES: readonly string[] = [
  ...['1', '1/', '1-', '1.', '1,', '1 ', '12/', '11/10 ', '11/10', '11-10-', '1, 2, ', '1 và ', '5 đến 8/3 ', '2-1 '],
  ...['ngày ', 'ngày 11/10, ', 'ngày 11/10/2016 ', 'tháng 8 ', 'quý III ', 'hôm qua ', 'thứ Hai tuần ', 'năm 2016 '],
  ...['mùng 3 Tết ', 'rằm tháng ', '10/3 âm lịch ', '3 sào ', 'mỗi công ', 'đồng/lượng ', 'vàng 1 chỉ ', 'thắng '],
  ...[
    '19h30',
    '19h30-',
    '0912 ',
    '0912',
    'a@',
    'http://',
    'UBND ',
    '(UBND) ',
    '(',
    '( ',
    ' ',
    '.',
    '. ',
    '…',
    'A.',
    'XIV ',
  ],
  ...['5 km', '$', '$5 ', '%', 'và/', 'v.', '&', '-', ' - ', '😀', 'TP. ', 'a', 'ạ', '\u0301', 'BCDG '],
];

function timeOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** What was once slow, to a megabyte. */
const ONCE_SLOW: readonly string[] = ['1', ' ', 'mùng 3 Tết ', 'TP. '];

describe.each([
  ...ADVERSARIES.map((piece) => [piece, LENGTH] as const),
  ...ONCE_SLOW.map((piece) => [piece, MEGA] as const),
])('%j to %i characters', (piece, length) => {
  const text = piece.repeat(Math.ceil(length / piece.length));

  it('is said', { timeout: 120_000 }, () => {
    expect(timeOf(() => spokenSentences(text))).toBeLessThan(MOST_TIME * length);
  });

  it('is searched for dates and amounts', { timeout: 120_000 }, () => {
    const context = { published: '2016-10-12T08:00:00+07:00' };
    expect(timeOf(() => [...findDates([text], context), ...findAmounts([text])])).toBeLessThan(MOST_TIME * length);
  });
});
