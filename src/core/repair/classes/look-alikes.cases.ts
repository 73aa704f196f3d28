import type { RepairCases } from '../repair-cases';

export const CASES: RepairCases = {
  repaired: [
    ['Nhà máy \u0445\u0435m lại quy trình', 'Nhà máy xem lại quy trình'],
    ['dự án \u0412\u041e\u0422 mới', 'dự án BOT mới'],
    ['Tɪền đɪện tăng', 'Tiền điện tăng'],
    // А where Đ would make no syllable.
    ['Bé Tuấn \u0410nh về \u0410n Giang thăm bà', 'Bé Tuấn Anh về An Giang thăm bà'],
    // Against copying: letters of many alphabets, marks, dots and zeros.
    ['Ƚ.Г.ƯỜП̟.Ǥ Һ.Ọ¢ Đ0.ÀП̟ KẾ\u0422', 'TRƯỜNG HỌC ĐOÀN KẾT'],
    ['Пǥƣời dâп ƚг0пǥ làпǥ ເҺ0 ьiếƚ ເό ρҺiêп ເҺợ', 'Người dân trong làng cho biết có phiên chợ'],
    ['k̟Һ0aпǥ ƚҺuɣềп ເҺậƚ ເҺội', 'khoang thuyền chật chội'],
    ['Rau ເủa TГA͎I ҺÀ', 'Rau của TRẠI HÀ'],
  ],
  sound: [
    'kåʹtt jõskkad, ǥu nuʹtt, naɣ d a',
    'Xe \u0410i-100, tàu \u041c0, giá 5¢.một cái',
    '\u0410kimov \u041c\u0430xim \u0410lekseevich',
    '\u041e\u0410\u041e Kemerovo',
    'súng \u041c82\u04101',
    'Vnukov K\u043en',
    '\u0421\u043a\u0440\u0438\u043f\u043a\u0430 \u0413\u0440\u0430\u0454',
    'góc α và β',
  ],
};
