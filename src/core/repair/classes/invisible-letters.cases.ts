import type { RepairCases } from '../repair-cases';

export const CASES: RepairCases = {
  repaired: [
    ['con đư\u00adờng ven sông', 'con đường ven sông'],
    ['Chợ\u00ad quê', 'Chợ quê'],
    ['người b\u200bán kẻ mua', 'người bán kẻ mua'],
  ],
  sound: [
    'kiến \u200b\u200btạo',
    'ki\u00adlô\u00admét',
    'Donau\u00addampf\u00adschiff',
    '👩\u200d🌾 ra đồng',
    'tin\u200btức',
  ],
};
