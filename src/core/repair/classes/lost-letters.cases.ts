import type { RepairCases } from '../repair-cases';

export const CASES: RepairCases = {
  repaired: [
    ['Hãy ch?n m?t trong hai chuy?n tàu s?m nh?t', 'Hãy ch?n một trong hai chuyến tàu sớm nhất'],
    ['Ngu?i dân ? dây dã quen v?i nh?ng tr?n mua', 'Người dân ở đây đã quen với những trận mưa'],
    ['Th\ufffdnh ph\ufffd H\ufffd N\ufffdi', 'Thành phố Hà Nội'],
    ['H\ufffdc sinh b\ufffd \ufffdm \ufffd\ufffd\ufffdc ngh\ufffd \ufffd nh\ufffd', 'Học sinh bị ốm được nghỉ ở nhà'],
    ['M\ufffdy b\ufffd ch\ufffdy l\ufffdc s\ufffdng s\ufffdm', 'Máy bị cháy l\ufffdc sáng sớm'],
  ],
  sound: [
    'Anh có đi không? không, tôi ở nhà',
    'xem https://a.example/tin?id=3&trang=2',
    'what?No way',
    'a ? b : c',
    'Thật không?Không!',
  ],
  knownFailures: [
    ['B?n g?p em', 'Bạn gặp em'],
    ['Hãy ch?n m?t trong hai chuy?n tàu s?m nh?t', 'Hãy chọn một trong hai chuyến tàu sớm nhất'],
  ],
};
