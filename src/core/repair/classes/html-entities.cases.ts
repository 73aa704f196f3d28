import type { RepairCases } from '../repair-cases';

export const CASES: RepairCases = {
  repaired: [
    ['H&agrave;ng c&acirc;y ven h&#7891; &amp; b&atilde;i cỏ', 'Hàng cây ven hồ & bãi cỏ'],
    ['b&amp;agrave;i h&amp;#7885;c đ&amp;#x1EA7;u ti&amp;ecirc;n', 'bài học đầu tiên'],
    ['&Acirc;m nhạc d&acirc;n tộc &ndash; ng&agrave;y v&agrave; đ&ecirc;m', 'Âm nhạc dân tộc – ngày và đêm'],
    // Under the references lie misread bytes.
    ['vi&aacute;&raquo;&Dagger;c l&Atilde;&nbsp;m', 'việc làm'],
  ],
  sound: [
    'Trong HTML, dấu và viết là &amp; còn chữ à viết là &agrave; như sau.',
    'Cơm & canh; phở &c.',
    'tim?a=1&copy=2&dang;',
  ],
};
