import type { RepairCases } from '../repair-cases';

export const CASES: RepairCases = {
  repaired: [
    ['nhìêu người đựơc mời', 'nhiều người được mời'],
    [
      'Chúng tôi nghĩ maĩ mới nhớ ra, cuả ngon thì giá qúa cao',
      'Chúng tôi nghĩ mãi mới nhớ ra, của ngon thì giá quá cao',
    ],
    ['Maý bay chở hàng cưú trợ đã đến vùng nuí', 'Máy bay chở hàng cứu trợ đã đến vùng núi'],
    [
      'Trời lạnh, bà con noí phaỉ hòan thành con đường phiá đông',
      'Trời lạnh, bà con nói phải hoàn thành con đường phía đông',
    ],
    ['Bé kheó tay, vẽ bằng chì sáp rất đẹp', 'Bé khéo tay, vẽ bằng chì sáp rất đẹp'],
    ['Ngaỳ 12-3, nhà trường nhận bôì thường', 'Ngày 12-3, nhà trường nhận bồi thường'],
    // A hook before a name is no question mark where the name and the word belong together.
    ['Xe chở hàng ra cảng Haỉ Phòng, ngành hàng haỉ.', 'Xe chở hàng ra cảng Hải Phòng, ngành hàng hải.'],
    // Beside foreign names: the words behind them tell.
    ['Ông đến Laò (Vientiane), baõ Haiyan vưà tan', 'Ông đến Lào (Vientiane), bão Haiyan vừa tan'],
    // A rare word: no language has its form.
    ['Họ nhìn mâm cỗ mà thèm thùông', 'Họ nhìn mâm cỗ mà thèm thuồng'],
  ],
  sound: [
    'hòa, hoà, thúy, thuỷ',
    'giúi, ngoéo, khuỷu',
    'Cầu thủ Raí và huấn luyện viên Peña được mời đến dự',
    'Bài hát “Aí tu vens, Leí” được yêu thích',
    'Hàng này là của aỉ Chị Ba thì phải',
    'Chẳng biết người ấy là aỉ',
    'Eu não caí aí, saí daí',
  ],
};
