import type { RepairCases } from '../repair-cases';

export const CASES: RepairCases = {
  repaired: [
    ['Đơn v\ufffd9 vận tải mong có thỒ mở thêm tuyến', 'Đơn vị vận tải mong có thể mở thêm tuyến'],
    ['Thư vi\ufffd!n thành ph\ufffd\u0018 mở cửa', 'Thư viện thành phố mở cửa'],
    ['Thành ph\ufffd\u0018 ⬢ Bên bờ sông⬦ thật đẹp⬝', 'Thành phố • Bên bờ sông… thật đẹp”'],
    ['bài báo vĒn học', 'bài báo văn học'],
    ['ĐIỬU LỆ HỘI', 'ĐIỀU LỆ HỘI'],
  ],
  sound: ['⬢ mục một ⬢ mục hai⬦', 'Khán giả ồ ạt đến. Ồ, vui thật!', 'NGỌN LỬA RƠM', 'Sao chổi \ufffd9', 'Bình và Vì'],
};
