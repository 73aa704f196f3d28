import type { RepairCases } from '../repair-cases';

export const CASES: RepairCases = {
  repaired: [
    [
      'Báº¿n phÃ\u00a0 cÅ© ÄÃ£ ÄÃ³ng, ngÆ°á»i dÃ¢n qua sÃ´ng báº±ng cáº§u má»i.',
      'Bến phà cũ đã đóng, người dân qua sông bằng cầu mới.',
    ],
    ['Ná"i láº¡i ÄÆ°á"ng biá"n, thÃªm nhiá"u chuyáº¿n tÃ\u00a0u', 'Nối lại đường biển, thêm nhiều chuyến tàu'],
  ],
  sound: ['Món chính là "tôm, cá" kho tộ', 'Ở đây có "má" và "bá"'],
};
