import { describe, expect, it } from 'vitest';
import { placeBefore, placeName } from './places';
import { placeCases } from './places.cases';

describe('placeBefore', () => {
  it.each(placeCases)('%j: %j', (text, place) => {
    expect(placeBefore(text)).toBe(place);
  });
});

describe('placeName', () => {
  it.each([
    ['Trung Quốc', 'Trung Quốc'],
    ['HÀ NỘI, ngày 7/3', 'Hà Nội'],
    ['Hà Nội (TTXVN) -', 'Hà Nội'],
    ['Thứ Hai, 7/3/2026', undefined],
    ['7/3/2026', undefined],
    ['TTXVN', undefined],
    ['cây cầu ở phường Bến Đá', undefined],
    ['<b>Hà Nội</b>', undefined],
  ])('%j: %j', (text, place) => {
    expect(placeName(text)).toBe(place);
  });
});
