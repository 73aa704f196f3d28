import type { RepairCases } from '../repair-cases';

export const CASES: RepairCases = {
  repaired: [
    [
      'Báº¿n phÃ\u00a0 cÅ© Ä‘Ã£ Ä‘Ã³ng, ngÆ°á»\u009di dÃ¢n qua sÃ´ng báº±ng cáº§u má»›i.',
      'Bến phà cũ đã đóng, người dân qua sông bằng cầu mới.',
    ],
    [
      'MÆ°a lá»›n lÃ\u00a0m ngáºp nhiá»u tuyáº¿n Ä‘Æ°á»ng á»Ÿ ngoáº¡i thÃ\u00a0nh',
      'Mưa lớn làm ngập nhiều tuyến đường ở ngoại thành',
    ],
    ['LÃ¡Â»â€ºp hÃ¡Â»Â\u008dc vÃƒÂ¹ng cao mÃ¡Â»Å¸ cÃ¡Â»Â\u00ada trÃ¡Â»Å¸ lÃ¡ÂºÂ¡i', 'Lớp học vùng cao mở cửa trở lại'],
    [
      'ChÃƒÆ’Ã‚Â¡Ãƒâ€šÃ‚Â»Ãƒâ€šÃ‚Â£ nÃƒÆ’Ã‚Â¡Ãƒâ€šÃ‚Â»ÃƒÂ¢Ã¢â€šÂ¬Ã‚Â¢i hÃƒÆ’Ã‚Â¡Ãƒâ€šÃ‚Â»Ãƒâ€šÃ‚Â\u008dp tÃƒÆ’Ã‚Â¡Ãƒâ€šÃ‚Â»Ãƒâ€šÃ‚Â« sÃƒÆ’Ã†â€™Ãƒâ€šÃ‚Â¡ng sÃƒÆ’Ã‚Â¡Ãƒâ€šÃ‚Â»ÃƒÂ¢Ã¢â€šÂ¬Ã‚Âºm',
      'Chợ nổi họp từ sáng sớm',
    ],
    ['ä‘ã£ dá»«ng láº¡i, cã²n chá»\u009d', 'đã dừng lại, còn chờ'],
    ['NhÃ  vÄƒn hÃ³a lÃ ng', 'Nhà văn hóa làng'],
    ['â€œChÃºng tÃ´i chá»\u009dâ€\u009d â€“ Ã´ng nÃ³i', '“Chúng tôi chờ” – ông nói'],
  ],
  sound: [
    'Anh bảo: «Về lúc trời tối, bắt được con cá»… rồi thôi.',
    'Tập “Ä” của bảng chữ cái tiếng Đức',
    'CHÂU Â” là tên một tập thơ',
    'São Paulo, Ãngela và Müller',
  ],
  knownFailures: [['Äi', 'Đi']],
};
