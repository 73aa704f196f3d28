import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findHomeLinks } from './home-link';

const PAGE = 'https://www.vidu.vn/thoi-su/cau-moi-mo-cho-xe-qua-lai-20261125.html';

function homesOf(href: string, url = PAGE): number {
  const { document } = new JSDOM('<header><a class="logo"></a></header>').window;
  document.querySelector('a')?.setAttribute('href', href);
  return findHomeLinks(document, url).length;
}

describe('a way home', () => {
  it.each([
    '/',
    ' / ',
    '\n/\t',
    '../',
    'https://www.vidu.vn',
    'HTTPS://VIDU.VN',
    '//m.vidu.vn',
    'https://vidu.vn:443',
    'https://www.vidu.vn/#dau-trang',
    '/index.html',
    '/trang-chu',
    '/home',
  ])('is %j', (href) => {
    expect(homesOf(href)).toBe(1);
  });

  it.each([
    '/thoi-su',
    '/thoi-su/',
    '/bai-khac-20261124.html',
    '#dau-trang',
    'https://khac.vn/',
    'https://khac.vn/?den=vidu.vn',
    'javascript:void(0)',
    '/?trang=2',
  ])('is not %j', (href) => {
    expect(homesOf(href)).toBe(0);
  });

  it('is found in a saved page, too', () => {
    expect(homesOf('/', 'cau-moi.html')).toBe(1);
    expect(homesOf('https://www.vidu.vn/', 'cau-moi.html')).toBe(0);
  });
});
