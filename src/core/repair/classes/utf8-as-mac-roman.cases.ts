import type { RepairCases } from '../repair-cases';

export const CASES: RepairCases = {
  repaired: [
    [
      'B·∫øn ph√† c≈© ƒë√£ ƒë√≥ng, ng∆∞·ªùi d√¢n qua s√¥ng b·∫±ng c·∫ßu m·ªõi.',
      'Bến phà cũ đã đóng, người dân qua sông bằng cầu mới.',
    ],
    [
      'M∆∞a l·ªõn l√†m ng·∫≠p nhi·ªÅu tuy·∫øn ƒë∆∞·ªùng ·ªü ngo·∫°i th√†nh',
      'Mưa lớn làm ngập nhiều tuyến đường ở ngoại thành',
    ],
    // Its other half was read in another page.
    ['Tr∆∞·ªùng l√†ng c√≥ ba l·ªõp, cáº£ xÃ£ gÃ³p cÃ´ng xÃ¢y.', 'Trường làng có ba lớp, cả xã góp công xây.'],
  ],
  sound: ['√2 ≈ 1,41 và ∆x', 'Bài hát · ª'],
};
