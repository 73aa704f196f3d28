import type { RepairCases } from '../repair-cases';

export const CASES: RepairCases = {
  repaired: [
    [
      'MЖ°a lб»ӣn lГ\u00a0m ngбәӯp nhiб»Ғu tuyбәҝn Д‘Ж°б»қng б»ҹ ngoбәЎi thГ\u00a0nh',
      'Mưa lớn làm ngập nhiều tuyến đường ở ngoại thành',
    ],
  ],
  sound: ['Қазақстан Республикасы'],
};
