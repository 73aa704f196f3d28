import type { RepairCases } from '../repair-cases';

export const CASES: RepairCases = {
  repaired: [
    ['Xa~ dda~ ho.p ba`n vie^.c su+?a la.i con ddu+o+`ng ven so^ng.', 'Xã đã họp bàn việc sửa lại con đường ven sông.'],
    ["Cho+. que^ ho.p tu+` to+` mo+` sa'ng, ai cu~ng ro^.n ra`ng", 'Chợ quê họp từ tờ mờ sáng, ai cũng rộn ràng'],
    // The last sign is a tone or ends the sentence, by the words around.
    [
      "Chi. Hoa co' tie^`n, ba'n ddu+o+.c 200 ty? USD. Ai cho mua?",
      'Chị Hoa có tiền, bán được 200 tỷ USD. Ai cho mua?',
    ],
    ["Ho. ho.c ve~, ho.c ha't... o+? Lie^n hoan H.Nha` Be`", 'Họ học vẽ, học hát... ở Liên hoan H.Nhà Bè'],
    ["Gia' 3.000 dd. Vu. vie^.c do HDDND tha`nh pho^' ba'o ca'o", 'Giá 3.000 đ. Vụ việc do HĐND thành phố báo cáo'],
    // A short one.
    ["Ca?nh sa't giu'p chu? xe tho^?i co`i", 'Cảnh sát giúp chủ xe thổi còi'],
    ['Ba` Ire`ne Curie tha^.t su+. tro+? la.i', 'Bà Irène Curie thật sự trở lại'],
  ],
  sound: [
    'e^x = (e^(x/2))^2 và e^(2x), a^(b), o^n',
    "I'm a`la carte, don't, Xi'an, Tai'an, Qur'an, vnexpress.net",
    'x^2 + o^. a^. e^. u+. i?',
    'a+b (a) o(n) C++. f(a).x^2',
    "It's o+. or a^' or e^? said he",
    'Đi đâu? Về nhà. Ở (a) hay (b)?',
    'https://a.example/o+.html?a^.=1',
  ],
};
