import type { RepairCases } from '../repair-cases';

export const CASES: RepairCases = {
  repaired: [
    ['XaÞ ðaÞ hoòp bàn viêòc sýÒa laòi con ðýõÌng ven sông.', 'Xã đã họp bàn việc sửa lại con đường ven sông.'],
    [
      'Chõò quê hoòp týÌ tõÌ mõÌ sáng, ngýõÌi bán keÒ mua rôòn ràng.',
      'Chợ quê họp từ tờ mờ sáng, người bán kẻ mua rộn ràng.',
    ],
    ['LêÞ hôòi ðua thuyêÌn', 'Lễ hội đua thuyền'],
  ],
  sound: ['Það er ekki með öllu ómögulegt', 'São Paulo não é só já há', 'Quì xuống, lòng thòng'],
};
