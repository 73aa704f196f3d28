import { describe, expect, it } from 'vitest';
import { articleShape, isSectionAddress } from './url-shape';

/** Addresses as Vietnamese newspapers write them, and the sign of what they say. */
const articles = [
  'https://vidu.vn/dau-bung-keo-dai-vi-an-cua-la-4954454.html',
  'https://vidu.vn/bai-viet-185260307071033787.htm',
  'https://vidu.vn/bat-dong-san/gia-dat-tang-188260307071033787.chn',
  'https://vidu.vn/kinh-te/gia-vang-hom-nay-post1234567.vov',
  'https://vidu.vn/xu-phat-giam-doc-tai-chinh-d538952.html',
  'https://vidu.vn/bong-da/hlv-doi-hinh-c48a1654321.html',
  'https://vidu.vn/su-kien/bai-viet-dai-i712345/',
  'https://vidu.vn/doanh-nghiep-xoay-xo-voi-thue-moi/',
  'https://vidu.vn/vn/kinh-te/123456/gia-vang-tang.html',
  'https://vidu.vn/tin/chinh-tri-xa-hoi/20150323/chat-cay-xanh/724115.html',
  'https://vidu.vn/2016/10/14/ten-bai/',
  'https://vidu.vn/?p=123',
  'https://vidu.vn/News/Detail.aspx?ID=123',
  'https://vidu.vn/chinh-sach-bao-mat-moi-cua-mang-xa-hoi-4954454.html',
  'https://vidu.vn/tin-moi/gia-vang-hom-nay-tang-manh-4954454.html',
];
const lists = [
  'https://vidu.vn/suc-khoe',
  'https://vidu.vn/thoi-su.htm',
  'https://vidu.vn/kinh-te/tai-chinh/',
  'https://vidu.vn/tai-chinh-chung-khoan-d6/',
  'https://vidu.vn/tin-tuc-trong-ngay-c46.html',
  'https://vidu.vn/chu-de/tp-ho-chi-minh-12345',
  'https://vidu.vn/gia-vang-tag123456.html',
  'https://vidu.vn/dau-tu-tai-chinh-d6/p2',
  'https://vidu.vn/tin-trong-nuoc-va-quoc-te/trang-2.html',
  'https://vidu.vn/tac-gia/le-minh-phuong-anh-12345.html',
];
const homes = [
  'https://vidu.vn',
  'https://vidu.vn/index.html',
  'https://vidu.vn/vi/',
  'https://vidu.vn/tim-kiem?q=gia-vang',
  'https://vidu.vn/?s=vang',
];

describe('articleShape', () => {
  it.each(articles)('takes %s for an article', (url) => {
    expect(articleShape(url)).toBeGreaterThan(0);
    expect(isSectionAddress(url)).toBe(false);
  });

  it.each(lists)('takes %s for a list', (url) => {
    expect(articleShape(url)).toBeLessThan(0);
    expect(isSectionAddress(url)).toBe(true);
  });

  it.each(homes)('takes %s for a home page or a search, which is no section', (url) => {
    expect(articleShape(url)).toBe(-4);
    expect(isSectionAddress(url)).toBe(false);
  });

  it.each(['file:///home/a/bai-viet.html', 'about:blank', 'no address', ''])('knows nothing from %j', (url) => {
    expect(articleShape(url)).toBe(0);
  });
});
