import { describe, expect, it } from 'vitest';
import { quoted, stopped, withComma } from './sentence';

describe('stopped', () => {
  it.each([
    ['Cầu mới', 'Cầu mới.', 'Cầu mới.'],
    ['Ai xây cầu?', 'Ai xây cầu?', 'Ai xây cầu?'],
    ['Và rồi…', 'Và rồi…', 'Và rồi…'],
    ['Ông nói “không”', 'Ông nói “không”.', 'Ông nói “không.”'],
    ['Ông hỏi “ai xây?”', 'Ông hỏi “ai xây?”', 'Ông hỏi “ai xây?”'],
    ['“Ông nói ‘không’”', '“Ông nói ‘không’”.', '“Ông nói ‘không.’”'],
    ['“Không” là “không', '“Không” là “không.', '“Không” là “không.'],
  ])('ends %s once', (text, outside, inside) => {
    expect(stopped(text, false)).toBe(outside);
    expect(stopped(text, true)).toBe(inside);
  });
});

describe('withComma', () => {
  it.each([
    ['“Cầu mới”', '“Cầu mới,”'],
    ['“Ông nói ‘không’”', '“Ông nói ‘không,’”'],
    ['“Ai xây cầu?”', '“Ai xây cầu?,”'],
    ['“Cầu đã xong.”', '“Cầu đã xong,”'],
    ['“Và rồi...”', '“Và rồi...,”'],
  ])('goes on behind %s', (text, expected) => {
    expect(withComma(text)).toBe(expected);
  });
});

describe('quoted', () => {
  it.each([
    ['Cầu mới', '“Cầu mới”'],
    ['“Cầu mới” nối hai bờ', '“‘Cầu mới’ nối hai bờ”'],
    ['Dân gọi là "cầu mới" ("cầu nối")', '“Dân gọi là ‘cầu mới’ (‘cầu nối’)”'],
    ['Ông nói ‘không’', '“Ông nói ‘không’”'],
  ])('sets quotation marks around %s', (title, expected) => {
    expect(quoted(title)).toBe(expected);
  });
});
