import type { RepairCases } from '../repair-cases';

export const CASES: RepairCases = {
  repaired: [
    [
      'MÆ°a lá»›n lĂ\u00a0m ngáº\u00adp nhiá»\u0081u tuyáº¿n Ä‘Æ°á»\u009dng á»Ÿ ngoáº¡i thĂ\u00a0nh',
      'Mưa lớn làm ngập nhiều tuyến đường ở ngoại thành',
    ],
    ['cĂ´ng khai danh sĂ¡ch', 'công khai danh sách'],
    ['Em bÄ‚Â© ngĂ¡Â»Â§ trÄ‚Âªn lĂ†Â°ng mĂ¡ÂºÂ¹', 'Em bé ngủ trên lưng mẹ'],
  ],
  sound: ['Ăn quả nhớ kẻ trồng cây', 'CĂN NHÀ'],
};
