import type { RepairCases } from '../repair-cases';

export const CASES: RepairCases = {
  repaired: [['NhiÒu ngêi ®îc mêi ®Õn trêng', 'Nhiều người được mời đến trường']],
  sound: ['Lời ngời khen còn mới, mưa đã tạnh', 'mơng kơtang pơm tơdrung'],
};
