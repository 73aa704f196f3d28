import { foldText } from '../../article-page';

/** News agencies and other sources of text, by the name to show and the other names they go by. */
const AGENCIES: readonly (readonly string[])[] = [
  ['TTXVN', 'Thông tấn xã Việt Nam', 'VNA', 'Báo Tin tức', 'BNEWS', 'Vietnam+', 'VietnamPlus'],
  ['VOV', 'Đài Tiếng nói Việt Nam', 'VOV.VN', 'VOV1', 'VOV2'],
  ['VTV', 'Đài Truyền hình Việt Nam', 'VTV News', 'VTV.VN', 'VTV1', 'VTV24'],
  ['Reuters'],
  ['AFP'],
  ['AP', 'Associated Press', 'The Associated Press'],
  ['Tân Hoa xã', 'Xinhua', 'THX', 'Tân Hoa Xã'],
  ['Kyodo', 'Kyodo News'],
  ['Yonhap'],
  ['TASS', 'ITAR-TASS'],
  ['RIA Novosti', 'RIA', 'Sputnik', 'RT', 'Interfax'],
  ['Bloomberg'],
  ['BBC', 'BBC News'],
  ['CNN'],
  ['CNBC'],
  ['DPA'],
  ['EFE'],
  ['ANSA'],
  ['Antara', 'Bernama', 'PTI', 'ANI', 'KPL', 'AKP'],
  ['Anadolu'],
  ['Al Jazeera'],
  ['UPI'],
  ['NHK'],
  ['DW', 'Deutsche Welle'],
];

/** Newspapers, magazines and sites that others quote ("Theo Tri thức trẻ") or that print their own name as the author. */
const NEWSPAPERS =
  'An ninh Thủ đô,An ninh Thế giới,Bóng Đá,Bóng đá Plus,CafeBiz,CafeF,Chính phủ,Công an nhân dân,Công an TP.HCM,Công Lý,' +
  'Công Thương,Dân trí,Dân Việt,Doanh nghiệp và Tiếp thị,Doanh nhân Sài Gòn,Đại Đoàn Kết,Đại biểu Nhân dân,Đầu tư,' +
  'Đầu tư Chứng khoán,Đời sống và Pháp luật,Đời sống Pháp luật,Đất Việt,Đô thị,Gia đình và Xã hội,Gia đình Việt Nam,' +
  'Giao thông,Giáo dục và Thời đại,GenK,Hà Nội Mới,Hải quan,ICTNews,Infonet,Kenh14,Khám phá,Kinh tế Sài Gòn,Kinh tế Đô thị,' +
  'Kiến thức,Lao Động,Lao Động Thủ đô,Mạng Y tế,Một Thế Giới,Ngôi sao,Ngày Nay,Người Đưa Tin,Người Hà Nội,Người Lao Động,' +
  'Người đồng hành,Nhân Dân,Nhà báo và Công luận,Nhà Đầu tư,Nhịp sống kinh doanh,Nhịp sống kinh tế,Nhịp sống số,' +
  'Nhịp sống thị trường,Nhịp sống Việt,Nhịp cầu Đầu tư,Nông nghiệp Việt Nam,Nông thôn Ngày nay,Phụ nữ,Phụ nữ Việt Nam,' +
  'Phụ nữ mới,Pháp luật,Pháp luật TP.HCM,Pháp luật Việt Nam,Quân đội nhân dân,Sài Gòn Giải phóng,Saostar,Soha,Sức khỏe Đời sống,' +
  'Sức khoẻ và Đời sống,Tài chính,Thanh Niên,Thanh niên Việt,Thế giới và Việt Nam,Thế giới trẻ,Thể thao Văn hóa,Thể thao 247,' +
  'Thể thao và Văn hóa,Thị trường Tài chính,Thời báo Tài chính,Thời báo Ngân hàng,Thời đại,Tiền Phong,Tin tức,Tin tức 24h,' +
  'Tiếp thị và Gia đình,Tổ quốc,Tri thức,Tri thức trực tuyến,Trí thức trẻ,Tuổi Trẻ,Tuổi Trẻ Thủ đô,' +
  'Văn hóa,Văn hiến,Văn nghệ,Việt Nam mới,VietnamNet,VietNamNet,Vietnambiz,Vietstock,VnEconomy,VnExpress,VnMedia,VTC,' +
  'VTC News,Xây dựng,Yeah1,Zing,Zing News,ZingNews,Znews,24h,' +
  'Daily Mail,Financial Times,Forbes,Fortune,Guardian,The Guardian,Independent,Insider,Business Insider,Marca,Mirror,' +
  'Nikkei,Nikkei Asia,New York Times,The New York Times,NYT,People,Sina,Sky News,Sky Sports,SCMP,South China Morning Post,' +
  'Straits Times,The Straits Times,Sohu,The Sun,Telegraph,Time,Times,USA Today,Variety,Wall Street Journal,WSJ,' +
  'Washington Post,Yahoo,Goal,ESPN,AS,Marca,Bangkok Post,Global Times,Politico,Newsweek,The Hill,Fox News,NBC News,CBS News,ABC News';

/** Folded name without what every newspaper may carry around its name → the name to show. */
const PRESS: ReadonlyMap<string, string> = new Map([
  ...NEWSPAPERS.split(',').map((name): [string, string] => [pressKey(name), name]),
  ...AGENCIES.flatMap(([shown = '', ...others]) =>
    [shown, ...others].map((name): [string, string] => [pressKey(name), shown]),
  ),
]);

/** What makes two spellings of a newspaper's name equal: "Báo điện tử Dân Trí", "DAN TRI ONLINE", "dantri.com.vn". */
export function pressKey(name: string): string {
  const words = foldText(name.replace(/^https?:\/\/(www\.)?|\/$/gi, '').replace(/&/g, ' và '));
  const core = words
    .replace(/^(bao|tap chi|dai|kenh|trang|chuyen trang|tin nhanh)( dien tu| tin)? (?=\S)/, '')
    .replace(/ (online|dien tu|com|vn|net|org|plus|com vn|net vn|org vn)+$/, '')
    .replace(/ (com|net|org)( vn)?$/, '');
  return core.replace(/ /g, '');
}

/** The name to show of a known agency or newspaper; of "TTXVN/Vietnam+" the first. `undefined` for an unknown one. */
export function knownPress(name: string): string | undefined {
  const whole = PRESS.get(pressKey(name));
  return whole ?? PRESS.get(pressKey(/^[^/(,]*/.exec(name)?.[0] ?? ''));
}
