import type { RepairCases } from '../repair-cases';

export const CASES: RepairCases = {
  repaired: [
    ['Xã Çã h\u0086p bàn vi\u008cc sºa låi con ÇÜ©ng ven sông.', 'Xã đã họp bàn việc sửa lại con đường ven sông.'],
    [
      'Ch® quê h\u0086p tØ t© m© sáng, ngÜ©i bán kÈ mua r¶n ràng.',
      'Chợ quê họp từ tờ mờ sáng, người bán kẻ mua rộn ràng.',
    ],
  ],
  sound: ['wenn ihm »%« angehängt wird, als Promille (»‰«)', 'Le garçon a mangé où l’été était déjà là'],
};
