import { describe, expect, it } from 'vitest';
import { disguisedWords } from './disguised-words';

describe('disguisedWords', () => {
  it.each([
    ['a Cyrillic letter among Latin ones', 'Báo Vn\u0415xpress', ['Vn\u0415xpress']],
    ['a Greek letter among Latin ones', 'H\u03bf Tay', ['H\u03bf']],
    ['a whole word of Cyrillic letters', '\u0412\u0410\u041e MOI', ['\u0412\u0410\u041e']],
    ['a whole word of Cyrillic letters beside Chinese', '越南 \u0412\u0410\u041e', ['\u0412\u0410\u041e']],
    ['a word that is there twice', '\u0410n và \u0410n', ['\u0410n']],
  ])('tells %s', (_what, text, words) => {
    expect(disguisedWords(text)).toEqual(words);
  });

  it.each([
    ['Vietnamese', 'Đường phố Hà Nội sáng nay vắng hơn thường lệ'],
    ['Vietnamese in NFD', 'Đường phố Hà Nội'.normalize('NFD')],
    ['names of other countries in Latin letters', 'Sør-Trøndelag, Łódź, Kraków, São Paulo'],
    ['a unit with a Greek letter', 'điện trở 10 kΩ, bụi 2,5 µm'],
    ['a letter alone', 'tia α và nhóm А'],
    ['Russian, also words of which each letter looks Latin', 'Báo Правда: «Рост»'],
    ['Chinese', '越南 Hà Nội'],
    ['nothing', ''],
  ])('says nothing of %s', (_what, text) => {
    expect(disguisedWords(text)).toEqual([]);
  });
});
