import type { RepairCases } from '../repair-cases';

export const CASES: RepairCases = {
  repaired: [
    ['Xaõ ñaõ hoïp baøn vieäc söûa laïi con ñöôøng ven soâng.', 'Xã đã họp bàn việc sửa lại con đường ven sông.'],
    [
      'Chôï queâ hoïp töø tôø môø saùng, ngöôøi baùn keû mua roän raøng.',
      'Chợ quê họp từ tờ mờ sáng, người bán kẻ mua rộn ràng.',
    ],
    ['Leã hoäi ñua thuyeàn', 'Lễ hội đua thuyền'],
    ['LEÃ HOÄI ÑUA THUYEÀN', 'LỄ HỘI ĐUA THUYỀN'],
    // Its other half is TCVN3.
    ['Khoùi beáp bay leân cao, trÎ ch¨n tr©u trë vÒ lµng.', 'Khói bếp bay lên cao, trẻ chăn trâu trở về làng.'],
    ['Khãi bÕp bay lªn cao, treû chaên traâu trôû veà laøng.', 'Khói bếp bay lên cao, trẻ chăn trâu trở về làng.'],
  ],
  sound: [
    'São Paulo não é só já há',
    'Skál! Það er ekki með öllu',
    'où êtes-vous né, Noël ?',
    'Hoà bình, thuý hoạ, quá khứ',
  ],
};
