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
    // A quote and an abbreviation that lost a byte.
    ['â€œMai báº¿n láº¡i Ä‘Ã´ngâ€, chá»‹ Ä‘Ã² cÆ°á»i.', '“Mai bến lại đông”, chị đò cười.'],
    ['Chá»£ ná»•i há»p sá»›m, theo sá»‘ ÄKKD má»›i cáº¥p', 'Chợ nổi họp sớm, theo số ĐKKD mới cấp'],
    // Bytes that became spaces, beside genuine ones.
    ['Báº¿n Ä‘Ã² â€œÄ Ã´ng Ä á»©câ€  má»Ÿ láº¡i', 'Bến đò “Đông Đức” mở lại'],
    ['Chá»£ lÃ ng há»\u008dp á»Ÿ Ä\u0090Ã  Láº¡t vÃ  HÃ  Giang', 'Chợ làng họp ở Đà Lạt và Hà Giang'],
    // "lá" is a word, but all around is damaged.
    ['LÃºa trá"• muá"™n, ai cÅ©ng lá"—.', 'Lúa trổ muộn, ai cũng lỗ.'],
    [
      'thá»£ má»™c táº£ con voi khã´ng ngã\u00a0 ä‘á»©ng cáº¡nh cá»‘i xay',
      'thợ mộc tả con voi không ngà đứng cạnh cối xay',
    ],
    // "Â€" could be a control character.
    ['Â€œchá»£ Quãªâ€\u009d Â€“ Náº¯ng Má»›i Bãªn Sã´ng', '“chợ Quê” – Nắng Mới Bên Sông'],
    // Twice and three times, and then folded or lost.
    ['lã¡â»â€ºp hã¡â»â\u008dc vãƒâ¹ng cao mã¡â»å¸ cã¡â»â\u00ada trã¡â»å¸ lã¡âºâ¡i', 'lớp học vùng cao mở cửa trở lại'],
    [
      'ChÃ¡Â»Â£ lÃƒÂ ng hÃ¡Â»Â\u008dp Ã¡Â»Å¸ Ã„Â\u0090ÃƒÂ  LÃ¡ÂºÂ¡t vÃƒÂ  LÃƒÅ  LÃ¡Â»Â¢I',
      'Chợ làng họp ở Đà Lạt và LÊ LỢI',
    ],
    [
      'ÃƒÆ’Ã¢â‚¬Âng Ãƒâ€žÃ¢â‚¬ËœÃƒÂ¡Ã‚Â»Ã¢â‚¬Å“ giÃƒÆ’Ã‚Â\u00a0 bÃƒÆ’Ã‚Â\u00a0y mÃƒÂ¡Ã‚Â»Ã‚Â±c tÃƒÆ’Ã‚Â\u00a0u ngoÃƒÆ’Ã‚Â\u00a0i chÃƒÂ¡Ã‚Â»Ã‚Â£',
      'Ông đồ già bày mực tàu ngoài chợ',
    ],
    // Other damage comes of it.
    ['Em bâˆšÂ© ngÂ·ÂªÃŸ trâˆšâ„¢n lâˆ†âˆžng mÂ·âˆ«Ï€', 'Em bé ngủ trên lưng mẹ'],
  ],
  sound: [
    'Anh bảo: «Về lúc trời tối, bắt được con cá»… rồi thôi.',
    'Tập “Ä” của bảng chữ cái tiếng Đức',
    'CHÂU Â” là tên một tập thơ',
    'Ủy ban nhân dân XÃ\u00a0, ngày 12',
    'XÃ\u00a0',
    'São Paulo, Ãngela và Müller',
  ],
  knownFailures: [['Äi', 'Đi']],
};
