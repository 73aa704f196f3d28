import { foldText } from '../../article-page';

/** News agencies and other sources of text: the name to show, and behind "=" the other names they go by. */
const AGENCIES =
  'TTXVN=Thông tấn xã Việt Nam=VNA=Báo Tin tức=BNEWS=Vietnam+=VietnamPlus,VOV=Đài Tiếng nói Việt Nam=VOV.VN=VOV1=VOV2,' +
  'VTV=Đài Truyền hình Việt Nam=VTV News=VTV.VN=VTV1=VTV24,Reuters,AFP,AP=Associated Press=The Associated Press,' +
  'Tân Hoa xã=Xinhua=THX,Kyodo=Kyodo News,Yonhap,TASS=ITAR-TASS,RIA Novosti=RIA,Sputnik,RT,Interfax,Bloomberg,BBC=BBC News,CNN,' +
  'CNBC,DPA,EFE,ANSA,Antara,Bernama,PTI,ANI,KPL,AKP,Anadolu,Al Jazeera,UPI,NHK,DW=Deutsche Welle';

/**
 * Newspapers, magazines and sites whose names may be taken for a person's, or that are known by a poorer spelling
 * ("cafef"). Names that hold a word of {@link PRESS_WORDS} need no place here.
 */
const NEWSPAPERS =
  'Công Thương,Đại biểu Nhân dân,Đầu tư,Đầu tư Chứng khoán,Kinh tế Đô thị,Kinh tế Sài Gòn,Nông nghiệp Việt Nam,Pháp luật TP.HCM,Phụ nữ,Tri thức,Tin tức,' +
  'An ninh Thủ đô,An ninh Thế giới,Bóng Đá,CafeBiz,CafeF,Chính phủ,Công an nhân dân,Công Lý,Dân trí,Dân Việt,Đại Đoàn Kết,' +
  'Đất Việt,Đô thị,Gia đình Việt Nam,Giao thông,GenK,Hà Nội Mới,Hải quan,ICTNews,Infonet,Kenh14,Kiến thức,Lao Động,' +
  'Lao Động Thủ đô,Một Thế Giới,Ngôi sao,Ngày Nay,Người Đưa Tin,Người Hà Nội,Người Lao Động,Nhân Dân,Quân đội nhân dân,' +
  'Sài Gòn Giải phóng,Saostar,Soha,Thanh Niên,Thanh niên Việt,Thế giới và Việt Nam,Thế giới trẻ,Tiền Phong,Tổ quốc,' +
  'Tuổi Trẻ,Tuổi Trẻ Thủ đô,Văn hóa,Văn hiến,Văn nghệ,Việt Nam mới,VietNamNet,Vietnambiz,Vietstock,VnEconomy,VnExpress,' +
  'VnMedia,VTC,Xây dựng,Đời sống và Pháp luật,Giáo dục và Thời đại,Thể thao và Văn hóa,Sức khỏe và Đời sống,Nhà báo và Công luận,Yeah1,Zing,Znews,24h,Forbes,Fortune,Guardian,Independent,Insider,Marca,Mirror,Nikkei,Sina,' +
  'Sohu,Telegraph,Variety,Yahoo,Goal,Politico,Newsweek';

/** Words of newspapers' names that no person's name has. */
const PRESS_WORDS =
  /(?<!\p{L})(?:nhịp (?:sống|cầu)|đời sống|thời (?:đại|báo)|tiếp thị|pháp luật|kinh (?:tế|doanh)|doanh (?:nghiệp|nhân)|thể thao|chứng khoán|thị trường|đầu tư|công thương|sức kh[oỏ][ẻe]|phụ nữ|tr[ií] thức|nông (?:nghiệp|thôn)|giáo dục|khám phá|đại biểu|tin tức|điện tử|trực tuyến|người đồng hành|công luận|mạng)(?!\p{L})/iu;
/** Words of foreign ones. */
const FOREIGN_PRESS =
  /^the |(?:^|[ .])(?:news|media|online|corp|tv|team|group|jsc|ltd|inc|agency|magazine|press|times?|post|journal|mail|daily|today|weekly|asia|images|stock|sports|insider|conversation)$/i;

/** Folded name without what every newspaper may carry around its name → the name to show. Made when it is asked for. */
let press: ReadonlyMap<string, string> | undefined;

function pressNames(): ReadonlyMap<string, string> {
  return new Map(
    `${NEWSPAPERS},${AGENCIES}`.split(',').flatMap((names) => {
      const spellings = names.split('=');
      return spellings.map((name): [string, string] => [pressKey(name), spellings[0] ?? name]);
    }),
  );
}

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
  press ??= pressNames();
  return press.get(pressKey(name)) ?? press.get(pressKey(/^[^/(,]*/.exec(name)?.[0] ?? ''));
}

/** Is a name surely no person's: that of a newspaper, a company or their like, known or not? */
export function looksLikePress(name: string): boolean {
  return PRESS_WORDS.test(name) || FOREIGN_PRESS.test(name.replace(/\.$/, ''));
}
