import { describe, expect, it } from 'vitest';
import { reasonOfHeading } from './clutter-headings';

describe('reasonOfHeading', () => {
  it.each([
    ['Tin liên quan', 'related'],
    ['BÀI VIẾT LIÊN QUAN:', 'related'],
    ['Liên quan', 'related'],
    ['Cùng chuyên mục', 'related'],
    ['Tin cùng chuyên mục', 'related'],
    ['Bài cùng tác giả', 'related'],
    ['Các tin khác', 'related'],
    ['Tin mới nhất', 'related'],
    ['Tin đọc nhiều', 'related'],
    ['Đọc nhiều trong Kinh doanh', 'related'],
    ['Xem nhiều nhất', 'related'],
    ['Đọc thêm', 'related'],
    ['>> Xem thêm:', 'related'],
    ['Xem thêm trên Báo Vùng Cao', 'related'],
    ['Đọc tiếp', 'related'],
    ['Có thể bạn quan tâm', 'related'],
    ['Đừng bỏ lỡ', 'related'],
    ['Nổi bật', 'related'],
    ['Dành cho bạn', 'related'],
    ['Bình luận', 'comments'],
    ['(0) Bình luận', 'comments'],
    ['Bình luận (12)', 'comments'],
    ['Ý kiến bạn đọc', 'comments'],
    ['Chia sẻ:', 'share'],
    ['Quảng cáo', 'ads'],
    ['Đăng ký nhận tin', 'popup'],
    ['Từ khóa', 'navigation'],
    ['Từ khoá:', 'navigation'],
    ['Chủ đề', 'navigation'],
    ['Tin lie\u0302n quan', 'related'], // decomposed
  ])('%s: %s', (heading, reason) => {
    expect(reasonOfHeading(heading)).toBe(reason);
  });

  it.each([
    'Bình luận của chuyên gia về giá vàng',
    'Những người liên quan nói gì?',
    'Chia sẻ của người mẹ trẻ sau ba năm nuôi con một mình nơi xứ lạ',
    'Chủ đề năm học mới',
    'Tin vui từ xóm chài',
    'Mới đây',
    'Nóng trong người nên ăn gì?',
    'Đọc sách ở vùng cao',
    'Xem lễ hội',
    'Thông tin thêm',
    'Quảng Nam',
    '',
    '•',
  ])('%s: none', (heading) => {
    expect(reasonOfHeading(heading)).toBeUndefined();
  });
});
