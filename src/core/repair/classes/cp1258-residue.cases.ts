import type { RepairCases } from '../repair-cases';

export const CASES: RepairCases = {
  repaired: [
    ['Xã ðã họp bàn việc sửa lại con ðýờng ven sông.', 'Xã đã họp bàn việc sửa lại con đường ven sông.'],
    ['Cõ quan ðang tuyển nhân viên kỹ thuật, lýõng cao', 'Cơ quan đang tuyển nhân viên kỹ thuật, lương cao'],
    ['Chức nãng mới', 'Chức năng mới'],
    ['ngý dân', 'ngư dân'],
    ['lýu ý: ðóng cửa lúc nãm giờ', 'lưu ý: đóng cửa lúc năm giờ'],
  ],
  sound: [
    'Bộ tý một giờ sáng',
    'Nhà vãn hồi trật tự',
    'Bãi biển vắng, võ đường nghỉ tết, lưu ý giờ mở cửa',
    'starý dům a nový dvůr',
    'Lãng phí ngân sách xã',
  ],
};
