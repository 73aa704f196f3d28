import type { RepairCases } from '../repair-cases';

export const CASES: RepairCases = {
  repaired: [
    ['Nhà máy \u0445\u0435m lại quy trình', 'Nhà máy xem lại quy trình'],
    ['dự án \u0412\u041e\u0422 mới', 'dự án BOT mới'],
    ['Tɪền đɪện tăng', 'Tiền điện tăng'],
  ],
  sound: [
    '\u0410kimov \u041c\u0430xim \u0410lekseevich',
    '\u041e\u0410\u041e Kemerovo',
    'súng \u041c82\u04101',
    'Vnukov K\u043en',
    '\u0421\u043a\u0440\u0438\u043f\u043a\u0430 \u0413\u0440\u0430\u0454',
    'góc α và β',
  ],
};
