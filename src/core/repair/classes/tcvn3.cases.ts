import type { RepairCases } from '../repair-cases';

export const CASES: RepairCases = {
  repaired: [
    ['NhiÖt ®é gi¶m cßn 4°C, nhiÒu ®µn tr©u chÕt rÐt', 'Nhiệt độ giảm còn 4°C, nhiều đàn trâu chết rét'],
    // One capital behind another letter is enough to tell the font's case, and no name.
    ['ÈM THùC ÊN §é', 'ẨM THỰC ẤN ĐỘ'],
    // "Có" is a syllable, and so is what it was: the rest of the text tells.
    ['Có ®¸ cña tiÒn vÖ vµo l\u00adíi', 'Cú đá của tiền vệ vào lưới'],
    ['X· ®· häp bµn viÖc söa l¹i con ®\u00adêng ven s«ng.', 'Xã đã họp bàn việc sửa lại con đường ven sông.'],
    [
      'Chî quª häp tõ tê mê s¸ng, ng\u00adêi b¸n kÎ mua rén rµng.',
      'Chợ quê họp từ tờ mờ sáng, người bán kẻ mua rộn ràng.',
    ],
    ['LÔ héi ®ua thuyÒn', 'Lễ hội đua thuyền'],
    ['Bµ con vïng cao ®ãn m\u00ada ®Çu mïa', 'Bà con vùng cao đón mưa đầu mùa'],
    ['UBND x· häp víi Héi N«ng d©n', 'UBND xã họp với Hội Nông dân'],
    ['ASEAN Vµ NGA §· HäP B¸O', 'ASEAN VÀ NGA ĐÃ HỌP BÁO'],
    ['CéNG HßA X· HéI', 'CỘNG HÒA XÃ HỘI'],
  ],
  sound: [
    'Le garçon a mangé où l’été était déjà là',
    'Müller fährt für eine größere Straße',
    'Sè sè nấm đất bên đàng',
    'oder »$TEMP« oder »x« gesetzt',
    'Loa Bose® giá 20.000 ¥, nóng 35°C',
  ],
  knownFailures: [['¸ Ch©u, ë ¸o', 'Á Châu, ở Áo']],
};
