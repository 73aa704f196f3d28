import type { RepairCases } from '../repair-cases';

export const CASES: RepairCases = {
  repaired: [['nhìêu người đựơc mời', 'nhiều người được mời']],
  sound: ['hòa, hoà, tòan, qủa, thúy', 'giúi, ngoéo, khuỷu'],
};
