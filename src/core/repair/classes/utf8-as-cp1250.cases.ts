import type { RepairCases } from '../repair-cases';

export const CASES: RepairCases = {
  repaired: [
    [
      'MĆ°a lá»›n lĂ\u00a0m ngáş\u00adp nhiá»\u0081u tuyáşżn Ä‘Ć°á»ťng á»ź ngoáşˇi thĂ\u00a0nh',
      'Mưa lớn làm ngập nhiều tuyến đường ở ngoại thành',
    ],
    ['Lá»›p há»Ťc vĂąng cao má»ź cá»\u00ada trá»ź láşˇi', 'Lớp học vùng cao mở cửa trở lại'],
    // Other damage comes of it.
    ['Em bĂ\u0083Â© ngĂˇÂ»Â§ trĂ\u0083ÂŞn lĂ†Â°ng mĂˇÂşÂą', 'Em bé ngủ trên lưng mẹ'],
  ],
  sound: ['Łódź, Kraków và Gdańsk', 'Ăn cơm chưa?'],
};
