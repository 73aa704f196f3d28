import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences';

describe('sentencesOf', () => {
  it.each([
    ['Trời mưa to. Đường ngập sâu! Ai về kịp?', ['Trời mưa to.', 'Đường ngập sâu!', 'Ai về kịp?']],
    [
      'Theo TS. Lê Hà, TP. Hồ Chí Minh có mưa. Bà nói thêm.',
      ['Theo TS. Lê Hà, TP. Hồ Chí Minh có mưa.', 'Bà nói thêm.'],
    ],
    ['PGS.TS. Trần Lâm dự họp. Họp xong lúc 5 giờ.', ['PGS.TS. Trần Lâm dự họp.', 'Họp xong lúc 5 giờ.']],
    [
      'Ông A. B. và bà Nguyễn Thị C. ở P. 5, Q. 3 đã đến. Cả hai ra về.',
      ['Ông A. B. và bà Nguyễn Thị C. ở P. 5, Q. 3 đã đến.', 'Cả hai ra về.'],
    ],
    [
      'Giá 1.234.500 đồng, tăng 2,5%. Ngày 12.10, chợ họp lại.',
      ['Giá 1.234.500 đồng, tăng 2,5%.', 'Ngày 12.10, chợ họp lại.'],
    ],
    ['“Cầu mở rồi!” Bà Hoa cười. Rồi bà đi…', ['“Cầu mở rồi!”', 'Bà Hoa cười.', 'Rồi bà đi…']],
    ['Việt Nam là thành viên của WTO. Thuế giảm dần.', ['Việt Nam là thành viên của WTO.', 'Thuế giảm dần.']],
    ['Một dòng không dấu chấm\nDòng sau.\n\n Dòng cuối. ', ['Một dòng không dấu chấm', 'Dòng sau.', 'Dòng cuối.']],
    ['Người ta gọi anh là T.', ['Người ta gọi anh là T.']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});
