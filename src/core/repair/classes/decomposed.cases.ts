import type { RepairCases } from '../repair-cases';

export const CASES: RepairCases = {
  repaired: [
    [
      'Xa\u0303 đa\u0303 ho\u0323p ba\u0300n vie\u0323\u0302c su\u031b\u0309a la\u0323i con đu\u031bo\u031b\u0300ng ven so\u0302ng.',
      'Xã đã họp bàn việc sửa lại con đường ven sông.',
    ],
    [
      'Chơ\u0323 quê ho\u0323p tư\u0300 tơ\u0300 mơ\u0300 sáng, ngươ\u0300i bán ke\u0309 mua rô\u0323n ràng.',
      'Chợ quê họp từ tờ mờ sáng, người bán kẻ mua rộn ràng.',
    ],
    // One word only, and any language may have it: the words around are Vietnamese.
    ['Người bán mía ho\u0302 to một tiếng.', 'Người bán mía hô to một tiếng.'],
  ],
  sound: ['cafe\u0301 ne\u0301 d’un pe\u0300re', 'ọ\u0300rọ\u0300 tí ó dára'],
};
