import { expect, it } from 'vitest';
import { looksLikeArticleUrl } from './article-url';

it.each([
  ['https://vnexpress.net/bac-si-truong-lang-va-chiec-xe-dap-cho-tu-thuoc-4712345.html', true],
  ['https://baodautu.vn/nha-may-moi-cua-vung-dat-cang-d538000.html', true],
  ['https://tuoitre.vn/tin/chinh-tri-xa-hoi/20150323/thanh-pho-trong-them-cay-xanh/724000.html', true],
  ['https://vnexpress.net/', false],
  ['https://vnexpress.net/suc-khoe', false],
  ['https://cafef.vn/thi-truong-chung-khoan.chn', false],
  ['https://tuoitre.vn/tim-kiem.htm?keywords=cau-moi-ben-song-lam', false],
  ['https://thanhnien.vn/tac-gia/minh-khue-181234.htm', false],
  ['about:blank', false],
])('%s: %s', (url, expected) => {
  expect(looksLikeArticleUrl(url)).toBe(expected);
});
