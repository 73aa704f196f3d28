import type { RepairCases } from '../repair-cases';

export const CASES: RepairCases = {
  repaired: [
    ['con đư\u00adờng ven sông', 'con đường ven sông'],
    ['Chợ\u00ad quê', 'Chợ quê'],
    ['người b\u200bán kẻ mua', 'người bán kẻ mua'],
    // Without a mark, where the words around are Vietnamese.
    ['Chủ quán tr\u00adang trí lại căn nhà cổ', 'Chủ quán trang trí lại căn nhà cổ'],
    ['“X\u2060e chạy cả ngày”, chị bán rau kể', '“Xe chạy cả ngày”, chị bán rau kể'],
  ],
  sound: [
    'la mi\u00ada casa',
    'Mùa này quán bán cả ô mai lẫn sand\u00adwich',
    'kiến \u200b\u200btạo',
    'ki\u00adlô\u00admét',
    'Donau\u00addampf\u00adschiff',
    '👩\u200d🌾 ra đồng',
    'tin\u200btức',
  ],
};
