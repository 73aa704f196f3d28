import { expect, it } from 'vitest';
import { readableFile, readableUrl } from './readable-url';

it.each([
  ['https://www.baochi.vn/', 'baochi.vn', 'baochi.vn'],
  ['https://baochi.vn/anh/ho/', 'baochi.vn/anh/ho/', 'baochi.vn/anh/ho/'],
  ['https://baochi.vn/tin/m%C6%B0a-to.html?p=2', 'baochi.vn/tin/mưa-to.html?p=2', 'baochi.vn/…/mưa-to.html'],
  ['https://baochi.vn/%ff.jpg', 'baochi.vn/%ff.jpg', 'baochi.vn/%ff.jpg'],
  ['https://anh.baochi.vn/2026/11/25/ho.jpg?w=800', 'anh.baochi.vn/2026/11/25/ho.jpg?w=800', 'anh.baochi.vn/…/ho.jpg'],
  ['không phải liên kết', 'không phải liên kết', 'không phải liên kết'],
])('%s', (url, whole, file) => {
  expect(readableUrl(url)).toBe(whole);
  expect(readableFile(url)).toBe(file);
});
