import type { RepairCases } from '../repair-cases';

export const CASES: RepairCases = {
  repaired: [
    [
      'MЖ°a lб»›n lГ\u00a0m ngбє\u00adp nhiб»Ѓu tuyбєїn Д‘Ж°б»ќng б»џ ngoбєЎi thГ\u00a0nh',
      'Mưa lớn làm ngập nhiều tuyến đường ở ngoại thành',
    ],
    ['Tiбєїng Viб»‡t cГІn mГЈi', 'Tiếng Việt còn mãi'],
  ],
  sound: ['Скрипка грає', 'Рік новий – у Києві'],
};
