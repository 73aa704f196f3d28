import { expect, it } from 'vitest';
import { readableFile, readableUrl } from './readable-url';

it.each([
  ['https://www.baochi.vn/', 'baochi.vn', 'baochi.vn'],
  ['https://baochi.vn/anh/ho/', 'baochi.vn/anh/ho/', 'baochi.vn/anh/ho/'],
  ['https://baochi.vn/tin/m%C6%B0a-to.html?p=2', 'baochi.vn/tin/mưa-to.html?p=2', 'baochi.vn/…/mưa-to.html'],
  ['https://baochi.vn/a/%E2%80%AEgpj.html', 'baochi.vn/a/%E2%80%AEgpj.html', 'baochi.vn/…/%E2%80%AEgpj.html'],
  ['https://baochi.vn/a/x%E2%80%83y.html', 'baochi.vn/a/x%E2%80%83y.html', 'baochi.vn/…/x%E2%80%83y.html'],
  ['https://bаochi.vn/tin.html', 'xn--bochi-4ve.vn/tin.html', 'xn--bochi-4ve.vn/tin.html'],
  ['https://baochi.vn/%ff.jpg', 'baochi.vn/%ff.jpg', 'baochi.vn/%ff.jpg'],
  ['https://anh.baochi.vn/2026/11/25/ho.jpg?w=800', 'anh.baochi.vn/2026/11/25/ho.jpg?w=800', 'anh.baochi.vn/…/ho.jpg'],
  ['không phải liên kết', 'không phải liên kết', 'không phải liên kết'],
])('%s', (url, whole, file) => {
  expect(readableUrl(url)).toBe(whole);
  expect(readableFile(url)).toBe(file);
});
