import { describe, expect, it } from 'vitest';
import { compose } from './compose';
import { foldLetters, foldTone } from './fold';
import { foldForSearch } from './fold-for-search';
import { eachToken, tokenAround } from './tokens';
import { addTone, otherTonePlacement, wellPlacedTone } from './tone-placement';

const SENTENCE = 'Người Êđê ở Đắk Lắk dệt thổ cẩm suốt mùa mưa, thuở ấy vẫn vậy.';

describe('compose', () => {
  it('joins what is decomposed, half or whole, in any order', () => {
    expect(compose(SENTENCE.normalize('NFD'))).toBe(SENTENCE);
    expect(compose('ê\u0301 e\u0301\u0302 \u00e9\u0302 u\u031b\u0323')).toBe('ế ế ế ự');
  });

  it('leaves marks that make no Vietnamese letter', () => {
    for (const text of ['n\u0303o', 'k\u0323', '\u0301a', 'z\u030c']) expect(compose(text)).toBe(text);
    expect(compose('a\u0301\u0301')).toBe('á\u0301');
  });
});

describe('fold', () => {
  it('takes all marks away for a search', () => {
    expect(foldForSearch('Đắk Lắk, Café')).toBe('dak lak, cafe');
    expect(foldLetters('Đường')).toBe('duong');
  });

  it('knows one way to place a tone', () => {
    expect(foldTone('hòa thúy khỏe tòan')).toBe('hoà thuý khoẻ toàn');
    expect(foldTone('của mía')).toBe('của mía');
  });
});

describe('tone placement', () => {
  it.each([
    ['nhìêu', 'nhiều'],
    ['qủa', 'quả'],
    ['TÒAN', 'TOÀN'],
  ])('moves the mark of %s', (wrong, right) => {
    expect(wellPlacedTone(wrong)).toBe(right);
  });

  it.each(['hòa', 'hoà', 'của', 'quý', 'giá', 'abc'])('has nothing to move in %s', (right) => {
    expect(wellPlacedTone(right)).toBeUndefined();
  });

  it('knows the other accepted spelling', () => {
    expect(otherTonePlacement('hoà')).toBe('hòa');
    expect(otherTonePlacement('thúy')).toBe('thuý');
    expect(otherTonePlacement('mía')).toBeUndefined();
    expect(addTone('hoa', 1)).toBe('hoà');
    expect(addTone('nghiêng', 5)).toBe('nghiệng');
  });
});

describe('tokens', () => {
  it('are runs of letters and marks of any script', () => {
    const found: string[] = [];
    const text = 'Ở Đà-Lạt, 3km; 𝒜b я\u0301';
    eachToken(text, (start, end) => found.push(text.slice(start, end)));
    expect(found).toEqual(['Ở', 'Đà', 'Lạt', 'km', '𝒜b', 'я\u0301']);
  });

  it('are found around an offset, surrogate pairs whole', () => {
    expect(tokenAround('ab 𝒜b', 4)).toEqual({ start: 3, end: 6 });
    expect(tokenAround('ab  cd', 3)).toBeUndefined();
    expect(tokenAround('ab', 2)).toEqual({ start: 0, end: 2 });
  });
});
