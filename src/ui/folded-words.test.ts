import { expect, it } from 'vitest';
import { foldedWords, hasWords } from './folded-words';

it.each([
  ['Lịch sử đọc', 'lich su', true],
  ['Lịch sử đọc', 'LỊCH SỬ', true],
  ['Lịch sử đọc', 'su lich', true],
  ['Lịch sử đọc', 'doc', true],
  ['Lịch sử đọc', 'ich', false],
  ['Lịch sử đọc', 'lich xu', false],
  ['Trích dẫn: TCVN (ISO 690)', 'iso 69', true],
  ['Đánh dấu', 'đánh', true],
  ['Đánh dấu', '“đánh”', true],
  ['baochi.vn', 'baochi.vn', true],
  ['baochi.vn', '…', true],
])('%s has the words of %s: %s', (text, query, expected) => {
  expect(hasWords(foldedWords(text), foldedWords(query))).toBe(expected);
});
