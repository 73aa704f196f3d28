import type { RepairCases } from '../repair-cases';

export const CASES: RepairCases = {
  repaired: [
    ['Xa~ dda~ ho.p ba`n vie^.c su+?a la.i con ddu+o+`ng ven so^ng.', 'Xã đã họp bàn việc sửa lại con đường ven sông.'],
    ["Cho+. que^ ho.p tu+` to+` mo+` sa'ng, ai cu~ng ro^.n ra`ng", 'Chợ quê họp từ tờ mờ sáng, ai cũng rộn ràng'],
  ],
  sound: [
    'x^2 + o^. a^. e^. u+. i?',
    'a+b (a) o(n) C++. f(a).x^2',
    "It's o+. or a^' or e^? said he",
    'Đi đâu? Về nhà. Ở (a) hay (b)?',
    'https://a.example/o+.html?a^.=1',
  ],
};
