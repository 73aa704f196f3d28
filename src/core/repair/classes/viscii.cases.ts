import type { RepairCases } from '../repair-cases';

export const CASES: RepairCases = {
  repaired: [
    ['Xã ðã h÷p bàn vi®c sØa lÕi con ðß¶ng ven sông.', 'Xã đã họp bàn việc sửa lại con đường ven sông.'],
    ['Chþ quê h÷p t× t¶ m¶ sáng, ngß¶i bán kë mua rµn ràng.', 'Chợ quê họp từ tờ mờ sáng, người bán kẻ mua rộn ràng.'],
    ['L\u00ad hµi ðua thuy«n', 'Lễ hội đua thuyền'],
  ],
  sound: [
    'Le garçon a mangé où l’été était déjà là',
    'Þetta er það sem þú átt að gera',
    'Em viết bằng b¤t màu',
    'Türkiye’de çok güzel bir gün',
  ],
};
