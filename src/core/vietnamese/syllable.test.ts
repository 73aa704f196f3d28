import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isSyllable, parseSyllable, tonePlacesOf } from './syllable';
import { eachToken } from './tokens';

const NEWS = fileURLToPath(new URL('../../../../shared/corpus/vi-news.txt', import.meta.url));
/** Share of the tokens outside ASCII of clean news that the grammar accepts. */
const ACCEPTED = 0.998;

const SYLLABLES =
  'nghiêng khuỷu quyển giếng giêng gì gìn quý quốc thuở huơ oằn yêu yến ỷ lý Nguyễn ĐƯỜNG xoong buýt hoà hòa thuý thúy khoẻ khỏe';
const NONE = 'nghang kiửu quyửn nHiều viêtj ngiêng ka ghư cièt bạcn tòan nhìêu Khởo# ẹê nx';

describe('isSyllable', () => {
  it.each(SYLLABLES.split(' '))('accepts %s', (token) => {
    expect(isSyllable(token)).toBe(true);
  });

  it.each(NONE.split(' '))('refuses %s', (token) => {
    expect(isSyllable(token)).toBe(false);
  });

  it('refuses what is not composed, and the empty token', () => {
    expect(isSyllable('tiếng'.normalize('NFD'))).toBe(false);
    expect(isSyllable('')).toBe(false);
  });

  it('accepts exceptions in any case', () => {
    expect(['Đắk', 'KRÔNG', 'êđê'].map(isSyllable)).toEqual([true, true, true]);
  });

  it('accepts nearly all tokens of clean news', () => {
    if (!existsSync(NEWS)) {
      console.log('skipped: the grammar over clean news (../shared is not here)');
      return;
    }
    const text = readFileSync(NEWS, 'utf8').normalize('NFC');
    let all = 0;
    let accepted = 0;
    eachToken(text, (start, end) => {
      const token = text.slice(start, end);
      if (!/[^\0-\u007f]/.test(token)) return;
      all++;
      if (isSyllable(token)) accepted++;
    });
    expect(accepted / all).toBeGreaterThanOrEqual(ACCEPTED);
  });
});

describe('parseSyllable', () => {
  it('tells onset, rime and tone', () => {
    expect(parseSyllable('Nghiệp')).toEqual({ onset: 'ngh', rime: 'iêp', tone: 5 });
    expect(parseSyllable('quá')).toEqual({ onset: 'qu', rime: 'a', tone: 2 });
    expect(parseSyllable('gì')).toEqual({ onset: 'gi', rime: 'i', tone: 1 });
    expect(parseSyllable('stress')).toBeUndefined();
  });
});

describe('tonePlacesOf', () => {
  it('tells where a mark stands and may stand', () => {
    expect(tonePlacesOf('hòa')).toEqual({ actual: 1, usual: 2, other: 1 });
    expect(tonePlacesOf('nhìêu')).toEqual({ actual: 2, usual: 3, other: -1 });
    expect(tonePlacesOf('xyz')).toBeUndefined();
  });
});
