import { expect, it, vi } from 'vitest';
import { hostOfOrigin, originPattern } from './permissions';

vi.mock('./browser', () => ({ browser: {} }));

it.each([
  ['https://nguoihanoi.vn/a.html', '*://*.nguoihanoi.vn/*'],
  ['http://www.baothainguyen.vn/?x=1', '*://*.baothainguyen.vn/*'],
  ['https://m.example.com.vn/a', '*://*.m.example.com.vn/*'],
  ['https://báo.vn/', '*://*.xn--bo-mia.vn/*'],
  ['http://127.0.0.1:8080/', '*://127.0.0.1/*'],
  ['http://localhost/', '*://localhost/*'],
  ['chrome://extensions/', undefined],
  ['about:blank', undefined],
  ['file:///home/tin.html', undefined],
  ['moz-extension://abc/popup.html', undefined],
  ['', undefined],
])('asks for the hosts of %s as %s', (url, pattern) => {
  expect(originPattern(url)).toBe(pattern);
});

it.each([
  ['*://*.nguoihanoi.vn/*', 'nguoihanoi.vn'],
  ['https://m.example.com/*', 'm.example.com'],
  ['*://127.0.0.1/*', '127.0.0.1'],
  ['*://*/*', undefined],
  ['https://*/*', undefined],
])('%s is for %s', (origin, host) => {
  expect(hostOfOrigin(origin)).toBe(host);
});
