import type { RepairCases } from '../repair-cases';

export const CASES: RepairCases = {
  repaired: [
    [
      'MЖ°a lб»›n lГ\u00a0m ngбє\u00adp nhiб»Ѓu tuyбєїn Д‘Ж°б»ќng б»џ ngoбєЎi thГ\u00a0nh',
      'Mưa lớn làm ngập nhiều tuyến đường ở ngoại thành',
    ],
    ['Tiбєїng Viб»‡t cГІn mГЈi', 'Tiếng Việt còn mãi'],
    ['Em bР“В© ngР±В»В§ trР“Р„n lР–В°ng mР±С”в„–', 'Em bé ngủ trên lưng mẹ'],
  ],
  sound: ['Скрипка грає', 'Рік новий – у Києві'],
};
