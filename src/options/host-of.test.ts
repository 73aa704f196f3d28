import { expect, it } from 'vitest';
import { hostOf } from './host-of';

it.each([
  ['baochi.vn', 'baochi.vn'],
  [' BaoChi.VN ', 'baochi.vn'],
  ['www.baochi.vn', 'baochi.vn'],
  ['m.baochi.vn/thoi-su', 'baochi.vn'],
  ['https://www.baochi.vn/ho-dam-1.html?p=2#anh', 'baochi.vn'],
  ['the-thao.baochi.vn:8443', 'the-thao.baochi.vn'],
  ['báochí.vn', 'xn--boch-5na9e.vn'],
])('“%s” is %s', (text, expected) => {
  expect(hostOf(text)).toBe(expected);
});

it.each([
  '',
  'baochi',
  'báo chí',
  'tuổi trẻ.vn',
  'bao_chi.vn',
  '192.168.1.1',
  'about:config',
  'ftp://baochi.vn',
  '.vn',
  'a..vn',
])('“%s” is no site', (text) => {
  expect(hostOf(text)).toBeUndefined();
});
