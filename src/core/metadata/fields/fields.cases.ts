/** Titles with the newspaper's name behind them, for the newspaper "Ven Rạch" of venrach.net. */
export const titleCases: readonly (readonly [title: string, cut: string])[] = [
  ['Cầu mới khánh thành', 'Cầu mới khánh thành'],
  ['Cầu mới khánh thành - Ven Rạch', 'Cầu mới khánh thành'],
  ['Cầu mới khánh thành - VEN RẠCH', 'Cầu mới khánh thành'],
  ['Cầu mới khánh thành | Báo Ven Rạch', 'Cầu mới khánh thành'],
  ['Cầu mới khánh thành - Báo Ven Rạch Đời sống', 'Cầu mới khánh thành'],
  ['Cầu mới khánh thành – Ven Rạch Online', 'Cầu mới khánh thành'],
  ['Cầu mới khánh thành - venrach.net', 'Cầu mới khánh thành'],
  ['Cầu mới khánh thành | Ven Rạch | Ven Rạch', 'Cầu mới khánh thành'],
  ['Cầu mới - cũ: ai được lợi?', 'Cầu mới - cũ: ai được lợi?'],
  ['Chính trị - Xã hội', 'Chính trị - Xã hội'],
  ['Ven Rạch - cây cầu của người chạy bộ', 'Ven Rạch - cây cầu của người chạy bộ'],
  ['Hà Nội - Hải Phòng: tàu chạy lại - Ven Rạch', 'Hà Nội - Hải Phòng: tàu chạy lại'],
  ['Đội tuyển thắng 3-1', 'Đội tuyển thắng 3-1'],
  ['Ven Rạch', 'Ven Rạch'],
];

/** Summaries as pages give them, and without the newspaper's mark; `undefined`: no summary. */
export const descriptionCases: readonly (readonly [raw: string, text: string | undefined])[] = [
  ['(Ven Rạch) - Cây cầu giúp học sinh đến trường.', 'Cây cầu giúp học sinh đến trường.'],
  ['(TNO)- Cây cầu giúp học sinh đến trường.', 'Cây cầu giúp học sinh đến trường.'],
  ['(PLVN) – Cây cầu giúp học sinh đến trường.', 'Cây cầu giúp học sinh đến trường.'],
  ['(NLĐO) Cây cầu giúp học sinh đến trường.', 'Cây cầu giúp học sinh đến trường.'],
  ['(TTXVN) - Cây cầu giúp học sinh đến trường.', 'Cây cầu giúp học sinh đến trường.'],
  ['Hà Nội (TTXVN) - Cây cầu giúp học sinh đến trường.', 'Cây cầu giúp học sinh đến trường.'],
  ['Bến Đá, ngày 7/3 (TTXVN): Cây cầu giúp học sinh đến trường.', 'Cây cầu giúp học sinh đến trường.'],
  ['Hoài An (Bến Đá) - cô bé đi học sớm nhất xóm.', 'Hoài An (Bến Đá) - cô bé đi học sớm nhất xóm.'],
  ['TTO - Cây cầu giúp học sinh đến trường.', 'Cây cầu giúp học sinh đến trường.'],
  ['ĐNO - Cây cầu giúp học sinh đến trường.', 'Cây cầu giúp học sinh đến trường.'],
  ['NHN Online - Cây cầu giúp học sinh đến trường.', 'Cây cầu giúp học sinh đến trường.'],
  ['venrach.net - Cây cầu giúp học sinh đến trường.', 'Cây cầu giúp học sinh đến trường.'],
  ['Cây cầu giúp học sinh đến trường. - Ven Rạch', 'Cây cầu giúp học sinh đến trường.'],
  ['C&acirc;y cầu gi&#250;p học sinh đến trường.', 'Cây cầu giúp học sinh đến trường.'],
  [
    '(Ông Tư, 70 tuổi, ở cuối chợ cũ, kể lại) Cầu có từ lâu.',
    '(Ông Tư, 70 tuổi, ở cuối chợ cũ, kể lại) Cầu có từ lâu.',
  ],
  ['UBND phường - chủ đầu tư - nói cầu xong sớm.', 'UBND phường - chủ đầu tư - nói cầu xong sớm.'],
  ['Hà Nội - Cây cầu giúp học sinh đến trường.', 'Hà Nội - Cây cầu giúp học sinh đến trường.'],
  ['Cầu mới.', undefined],
  ['', undefined],
];

/** Sections as pages give them; `undefined`: no section. */
export const sectionCases: readonly (readonly [raw: string, section: string | undefined])[] = [
  ['Kinh doanh', 'Kinh doanh'],
  ['kinh doanh', 'Kinh doanh'],
  ['KINH DOANH', 'Kinh doanh'],
  ['TP.HCM', 'TP.HCM'],
  ['Chính trị - Xã hội', 'Chính trị - Xã hội'],
  ['Kinh doanh, Tài chính', 'Tài chính'],
  ['Kinh doanh\nTài chính', 'Tài chính'],
  ['Trang chủ > Thời sự', 'Thời sự'],
  ['Văn hóa, giải trí', 'Văn hóa, giải trí'],
  ['» Đời sống', 'Đời sống'],
  ['S&#7913;c kh&#7887;e', 'Sức khỏe'],
  ['Trang chủ', undefined],
  ['Ven Rạch', undefined],
  ['https://venrach.net/thoi-su', undefined],
  ['<b>Thời sự</b>', undefined],
  ['123', undefined],
  ['', undefined],
];

/** Names of sites as pages give them. */
export const siteNameCases: readonly (readonly [raw: string, name: string | undefined])[] = [
  ['Báo Ven Rạch', 'Báo Ven Rạch'],
  ['Báo Ven Rạch Mỗi Ngày - Tin mới nhất, tin nóng 24h', 'Báo Ven Rạch Mỗi Ngày'],
  ['Copyright © 2026 by VENRACH.NET', 'VENRACH.NET'],
  ['Bản quyền thuộc về Ven Rạch', 'Ven Rạch'],
  ['TUOI TRE ONLINE', 'Tuổi Trẻ'],
  ['cafef', 'CafeF'],
  ['dantri.com.vn', 'Dân trí'],
  ['Công ty cổ phần Ven Rạch', undefined],
  ['Cầu mới khánh thành hôm nay', undefined],
  ['2026', undefined],
];
