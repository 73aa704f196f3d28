import type { RepairCases } from '../repair-cases';

export const CASES: RepairCases = {
  repaired: [
    ['Tr瓢峄漬g l脿ng 膽贸n h峄峜 sinh', 'Trường làng đón học sinh'],
    ['Ng瓢峄漣 d芒n mong tr峄漣 n岷痭g', 'Người dân mong trời nắng'],
  ],
  sound: ['Chữ 越南 nghĩa là Việt Nam', 'phố北京 và 上海'],
};
