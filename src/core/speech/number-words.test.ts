import { describe, expect, it } from 'vitest';
import { digitWords, numberWords } from './number-words';
import { numberCases } from './number-words.cases';
import { romanNumber } from './roman-number';

describe('numberWords', () => {
  it.each(numberCases)('%s', (number, words) => {
    expect(numberWords(number)).toBe(words);
  });
});

it('says digits one by one', () => {
  expect(digitWords('0905')).toBe('không chín không năm');
});

describe('romanNumber', () => {
  it.each([
    ['I', 1],
    ['IV', 4],
    ['IX', 9],
    ['XIV', 14],
    ['XXI', 21],
    ['XL', 40],
    ['XCIX', 99],
    ['IIII', undefined],
    ['VX', undefined],
    ['', undefined],
  ])('%s', (letters, number) => {
    expect(romanNumber(letters)).toBe(number);
  });
});
