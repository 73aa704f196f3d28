import { describe, expect, it } from 'vitest';
import { isSameSite } from './is-same-site';

const URL = 'https://nguoihanoi.vn/ho-dam-1.html';

describe('isSameSite', () => {
  it.each(['https://nguoihanoi.vn/', 'https://www.nguoihanoi.vn/x', 'http://m.nguoihanoi.vn/ho-dam-1.html'])(
    'lets %s speak for an article',
    (sender) => {
      expect(isSameSite(URL, sender)).toBe(true);
    },
  );

  it.each([
    'https://baochi.vn/ho-dam-1.html',
    'https://blog.nguoihanoi.vn/ho-dam-1.html',
    'https://x.m.nguoihanoi.vn/',
    'https://xnguoihanoi.vn/',
    'https://nguoihanoi.vn.example/',
    'about:blank',
    undefined,
  ])('does not let %s', (sender) => {
    expect(isSameSite(URL, sender)).toBe(false);
  });
});
