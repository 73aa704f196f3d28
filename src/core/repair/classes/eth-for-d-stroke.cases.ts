import type { RepairCases } from '../repair-cases';

export const CASES: RepairCases = {
  repaired: [
    ['Ðoàn khảo sát đã đến Ðồng Tháp', 'Đoàn khảo sát đã đến Đồng Tháp'],
    ['HÐND xã họp thường kỳ', 'HĐND xã họp thường kỳ'],
    ['Ɖường ven sông', 'Đường ven sông'],
  ],
  sound: ['Agðanes, Snið, Alþingi', 'Ðảng vs Đảng: hai cách viết', 'Það er með'],
};
