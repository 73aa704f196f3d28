import { describe, expect, it } from 'vitest';
import { articleKey } from './article-key';

const KEY = 'baochi.vn/do-thi/ho-dam-20147.html';

describe('articleKey', () => {
  it.each([
    'https://baochi.vn/do-thi/ho-dam-20147.html',
    'http://baochi.vn/do-thi/ho-dam-20147.html',
    'https://www.baochi.vn/do-thi/ho-dam-20147.html',
    'https://m.baochi.vn/do-thi/ho-dam-20147.html?utm_source=zalo&fbclid=x',
    'https://amp.baochi.vn/do-thi/ho-dam-20147.html',
    'https://baochi.vn/amp/do-thi/ho-dam-20147.html',
    'https://baochi.vn/do-thi/ho-dam-20147.amp.html',
    'https://baochi.vn/do-thi/ho-dam-20147.html/amp/',
    'https://baochi.vn/do-thi/ho-dam-20147.html?amp=1',
    'https://baochi.vn/do-thi/ho-dam-20147.html?outputType=amp',
    'https://baochi.vn/do-thi/ho-dam-20147.html#binh-luan',
  ])('is the same for %s', (url) => {
    expect(articleKey(url)).toBe(KEY);
  });

  it.each([
    ['another number', 'https://baochi.vn/do-thi/ho-dam-20148.html'],
    ['another site', 'https://bao-chi.vn/do-thi/ho-dam-20147.html'],
    ['another edition that is a paper of its own', 'https://en.baochi.vn/do-thi/ho-dam-20147.html'],
    ['an article named by its query', 'https://baochi.vn/do-thi/ho-dam-20147.html?id=2'],
    ['a word that only ends so', 'https://baochi.vn/do-thi/ho-damamp'],
  ])('is another for %s', (_what, url) => {
    expect(articleKey(url)).not.toBe(KEY);
  });

  it('keeps a route behind the fragment, and a link that is none of the web', () => {
    expect(articleKey('https://baochi.vn/#!/bai-1')).toBe('baochi.vn/#!/bai-1');
    expect(articleKey('about:blank')).toBe('about:blank');
    expect(articleKey('https://baochi.vn/amplitude-1')).toBe('baochi.vn/amplitude-1');
  });
});
