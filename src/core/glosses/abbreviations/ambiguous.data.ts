import { latinPattern } from '../../vietnamese/latin-pattern';
import type { AbbreviationField } from './abbreviations.data';

/** One of several meanings of the same letters, and where it holds. */
export interface Reading {
  readonly meaning: string;
  readonly original?: string;
  readonly field: AbbreviationField;
  /** What stands right before, to its end. */
  readonly before?: RegExp;
  /** What stands right after, from its beginning. */
  readonly after?: RegExp;
  /** Words of the same sentence, parted by "|", in any case. */
  readonly near?: string;
  /** Shown beside the other usual ones where nothing decides. Letters without a usual reading then stay unexplained. */
  readonly isUsual?: true;
}

/** A capitalised word, after a blank, a full stop or both: "TP Vinh", "TP.Thủ Đức", "TS. Trần". */
const NAME_AFTER = latinPattern(String.raw`^(?:\.\s?|\s)(?:\p{Lu}\p{Ll}|Ô\s)`, 'u');
/** The number of a document, to the slash before its kind: "12/2024/NĐ-CP", "57-NQ/TW", "3021/UBND-KT". */
const NUMBER_BEFORE = /\d(?:\/|-(?=$))$/;
/** What a company is called after. */
const COMPANY_BEFORE = /(?:[Cc]ông ty|Cty|[Nn]gân hàng|NHTM|TM)\s$/;

/*
 * Letters with several readings in everyday news, by their letters; the more certain contexts first. Within an entry the
 * first reading whose `before` or `after` holds is the one; else those whose `near` is in the sentence; else the usual ones.
 * Two usual readings are both shown. Where there are three or more, or where the letters are as often part of a name, a card
 * of guesses would tell nothing: none is usual.
 */
export const AMBIGUOUS: Readonly<Record<string, readonly Reading[]>> = {
  // Where nothing tells of food it is the city: so it was at every such place in a sample of news.
  TP: [
    { meaning: 'thực phẩm', field: 'health', before: /(?:[Aa]n toàn|[Vv]ệ sinh|[Nn]gộ độc|ATVS|VSAT)\s$/ },
    { meaning: 'Tư pháp', field: 'law', before: /(?:Bộ|Sở)\s$/ },
    {
      meaning: 'thành phố',
      field: 'place',
      before: /(?:UBND|HĐND|MTTQ|LĐLĐ|[Cc]ông an|CA|[Ll]ãnh đạo|[Tt]rung tâm|[Nn]ội thành|[Nn]goại thành|[Tt]oàn|[Cc]hính quyền|[Đđ]ịa bàn|[Nn]gân sách|[Đđ]ảng bộ)\s$/,
      after: NAME_AFTER,
      isUsual: true,
    },
    { meaning: 'thực phẩm', field: 'health', before: /(?:[Cc]hế biến|[Cc]ông nghệ|[Cc]ông nghiệp|[Ll]ương thực,?)\s$/, },
  ],
  Tp: [{ meaning: 'thành phố', field: 'place', after: NAME_AFTER }],
  TX: [{ meaning: 'thị xã', field: 'place', after: NAME_AFTER }],
  CP: [
    { meaning: 'Chính phủ', field: 'state', before: /(?:NĐ|NQ|TTr|BC|VP|[Vv]ăn phòng|[Tt]hủ tướng|[Nn]ghị (?:định|quyết) (?:của )?)[-\s]?$/ },
    { meaning: 'cổ phần', field: 'economy', before: COMPANY_BEFORE },
    { meaning: 'cổ phiếu', field: 'economy', before: /(?:\d|triệu|tỷ|tỉ|nghìn|đồng\/|đ\/|[Gg]iá|[Mm]ua|[Bb]án|[Ss]ố|[Ll]ượng|mỗi)\s?$/ },
  ],
  KH: [
    { meaning: 'kế hoạch', field: 'state', before: NUMBER_BEFORE },
    { meaning: 'khoa học', field: 'technology', before: /(?:[Hh]ội đồng|[Nn]hà|[Vv]iện|[Hh]ội thảo|[Đđ]ề tài|NC)\s$/ },
    { meaning: 'khách hàng', field: 'economy', before: /(?:[Cc]hăm sóc|[Hh]ỗ trợ|[Pp]hục vụ|[Tt]hu hút|nghìn|triệu|[Nn]hiều|[Mm]ỗi|[Tt]ri ân)\s$/, near: 'ngân hàng|hóa đơn|mua sắm|dịch vụ|siêu thị|tiền điện|gửi tiền' },
    { meaning: 'kế hoạch', field: 'state', before: /(?:[Tt]heo|[Xx]ây dựng|[Bb]an hành|[Tt]riển khai|[Hh]oàn thành|[Vv]ượt|% )\s?$/ },
  ],
  BCT: [
    { meaning: 'Bộ Công Thương', field: 'state', before: /(?:TT|QĐ|VBHN|TTLT)-$/ },
    { meaning: 'Bộ Chính trị', field: 'party', before: /(?:[Ủủ]y viên|UV|[Bb]an Bí thư,|của)\s$/, near: 'Đảng|đảng viên|Tổng Bí thư|Trung ương|[Kk]ết luận|cán bộ', isUsual: true },
    { meaning: 'Bộ Công Thương', field: 'state', near: 'điện|xăng|xuất khẩu|nhập khẩu|thương mại|hàng hóa|doanh nghiệp|năng lượng', isUsual: true },
  ],
  BTC: [
    { meaning: 'Bộ Tài chính', field: 'state', before: /(?:TT|QĐ|VBHN|TTLT)-$|\d\/$/ },
    { meaning: 'Ban Tổ chức', field: 'culture', near: 'giải|trận|cuộc thi|lễ hội|vòng|thí sinh|khán giả|đêm|sự kiện|vận động viên|VĐV|SEA Games|chung kết', isUsual: true },
    { meaning: 'Bộ Tài chính', field: 'state', near: 'thuế|ngân sách|trái phiếu|hải quan|chứng khoán|lệ phí', isUsual: true },
  ],
  BBT: [
    { meaning: 'Ban Bí thư', field: 'party', before: /(?:Thường trực|Bí thư|CT\/|của)\s$/, near: 'Đảng|Trung ương|Bộ Chính trị', isUsual: true },
    { meaning: 'ban biên tập', field: 'culture', near: 'báo|bài viết|bạn đọc|tòa soạn|tạp chí', isUsual: true },
  ],
  BTV: [
    { meaning: 'Ban Thường vụ', field: 'party', after: /^\s(?:Tỉnh|Thành|Huyện|Quận|Đảng|Thị|Trung ương|Hội|Đoàn|TU|TƯ)/, near: '[Tt]ỉnh ủy|[Tt]hành ủy|[Hh]uyện ủy|[Đđ]ảng ủy|Ban Chấp hành' },
    { meaning: 'biên tập viên', field: 'culture', after: NAME_AFTER, near: 'VTV|truyền hình|đài|báo|thời sự|dẫn chương trình' },
  ],
  TTCP: [
    { meaning: 'Thanh tra Chính phủ', field: 'state', before: /(?:TT|QĐ|KL|TB)-$|Tổng\s$/, near: 'thanh tra|kết luận|khiếu nại|tố cáo|vi phạm', isUsual: true },
    { meaning: 'Thủ tướng Chính phủ', field: 'state', near: 'chỉ đạo|phê duyệt|quyết định|công điện|chỉ thị|ký', isUsual: true },
  ],
  TT: [
    { meaning: 'Thông tư', field: 'law', before: /\d\/$/ },
    { meaning: 'thị trấn', field: 'place', before: /(?:xã,|xã\/|[Xx]ã và)\s?$/, near: 'huyện' },
    { meaning: 'Tổng thống', field: 'world', before: /(?:của|rằng|,|[Cc]ựu|Phó)\s$/, after: /^\.?\s(?:Mỹ|Nga|Pháp|Hàn Quốc|Ukraine|Philippines|Trump|Biden|Putin|Obama|Zelensky|Macron)/ },
    { meaning: 'Thủ tướng', field: 'state', after: /^\.?\s(?:Chính phủ|Phạm Minh Chính|Nguyễn Xuân Phúc|Nguyễn Tấn Dũng|Đức|Nhật|Anh|Ấn Độ)/ },
    { meaning: 'trung tâm', field: 'state', after: /^\s(?:[Yy] tế|[Vv]ăn hóa|[Gg]iáo dục|[Kk]iểm soát|[Hh]ành chính|[Dd]ịch vụ|[Pp]hát triển|[Tt]hương mại|[Hh]ội nghị|GDTX|GDNN)/ },
  ],
  TS: [
    // The number of a fishing boat: "NA 95069 TS".
    { meaning: 'thủy sản', field: 'nature', before: latinPattern(String.raw`\p{Lu}\p{Ll}?[\s-]?\d{4,5}[\s-]$`, 'u') },
    { meaning: 'tiến sĩ', field: 'person', before: /(?:GS|PGS|CN|CK)[.\s,-]{1,2}$/, after: latinPattern(String.raw`^(?:\.?\s?(?:\p{Lu}\p{Ll}|Ô\s|BS|KTS|LS)|,\s(?:bác sĩ|luật sư|kiến trúc sư|giảng viên))`, 'u') },
    { meaning: 'tuyển sinh', field: 'education', before: /(?:[Tt]hông báo|[Kk]ỳ|[Mm]ùa|[Cc]hỉ tiêu|[Pp]hương án|[Đđ]ề án|[Cc]ông tác|[Tt]ư vấn)\s$/ },
    { meaning: 'thí sinh', field: 'education', before: /(?:các|nhiều|mỗi|số|\d)\s$/, near: 'điểm|nguyện vọng|thi|trúng tuyển|xét tuyển' },
  ],
  BCH: [
    { meaning: 'Bộ Chỉ huy', field: 'defence', after: /^\s(?:[Qq]uân sự|QS|[Bb]ộ đội|BĐBP|BP)/ },
    { meaning: 'Ban Chấp hành', field: 'party', before: /(?:[Ủủ]y viên|UV|[Hh]ội nghị|[Kk]hóa|bầu)\s$/, after: /^\s(?:Trung ương|TW|TƯ|Đảng|Tỉnh|Đoàn|Hội|Công đoàn|CĐ|LĐLĐ|Liên đoàn|khóa|lâm thời|mới)/, near: 'nhiệm kỳ|đại hội|Đảng|công đoàn|Hội', isUsual: true },
    { meaning: 'Ban Chỉ huy', field: 'disaster', after: /^\s(?:PCTT|phòng|PCLB|PTDS|công trường|thống nhất|quân sự (?:xã|phường|huyện))/, isUsual: true },
  ],
  ĐT: [
    { meaning: 'đường tỉnh', field: 'transport', after: /^\.?\s?\d{3}/ },
    { meaning: 'đào tạo', field: 'education', before: /(?:GD|[Gg]iáo dục)(?:\s?[-&]\s?|\svà\s)$/ },
    { meaning: 'đầu tư', field: 'economy', before: /(?:KH|[Cc]ông ty(?: CP| TNHH)?|[Cc]hủ|[Vv]ốn)(?:\s?[-&]\s?|\s)$/ },
    { meaning: 'điện thoại', field: 'technology', after: /^\s?:?\s?\(?\+?0?\d/, before: /(?:[Ss]ố|liên hệ)\s$/ },
    { meaning: 'đội tuyển', field: 'sport', after: /^\.?\s(?:Việt Nam|VN|Thái Lan|Indonesia|Malaysia|Lào|Campuchia|Singapore|Myanmar|Philippines|Brazil|Argentina|Anh|Đức|Pháp|Ý|Tây Ban Nha|Hàn Quốc|Nhật Bản|nữ|U\d)/, near: 'trận|bàn thắng|cầu thủ|HLV|giải' },
  ],
  QH: [
    { meaning: 'Quốc hội', field: 'state', before: /(?:[Đđ]ại biểu|ĐB|[Kk]ỳ họp|[Cc]hủ tịch|[Ủủ]y ban|[Đđ]oàn|UBTV|TV|trước|của|VP|NQ)\s?-?$/, near: 'cử tri|đại biểu|kỳ họp|chất vấn|luật', isUsual: true },
    { meaning: 'quy hoạch', field: 'land', before: /(?:[Đđ]ồ án|[Đđ]iều chỉnh|[Ll]ập|theo|[Bb]ản đồ|treo|[Ss]ở)\s$/, near: 'đất|tỷ lệ|đô thị|phân khu', isUsual: true },
  ],
  UB: [
    { meaning: 'Ủy ban', field: 'state', after: /^\s(?:MTTQ|Mặt trận|[Kk]iểm tra|[Tt]hường vụ|[Nn]hân dân|[Tt]hành phố|TVQH|Quốc gia|xã|phường|huyện|tỉnh|quận|[Dd]ân tộc|[Cc]hứng khoán)/, before: /(?:[Cc]hủ tịch|[Cc]hủ nhiệm|[Tt]rụ sở|lên)\s$/ },
  ],
  ĐH: [
    { meaning: 'đại hội', field: 'party', after: /^\s(?:Đảng|cổ đông|[Cc]hi bộ|[Đđ]ảng bộ|XI|XII|XIII|XIV|lần thứ)/ },
    { meaning: 'đại học', field: 'education', after: latinPattern(String.raw`^[.\s]{1,2}(?:\p{Lu}|[a-zàáâãèéêìíòóôõùúýăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ])`, 'u'), near: 'trường|sinh viên|tuyển sinh|học|thi', isUsual: true },
  ],
  CĐ: [
    { meaning: 'cao đẳng', field: 'education', before: /ĐH(?:,|\s?-|\/|\svà)\s?$|[Tt]rường\s$/, near: 'tuyển sinh|trường|sinh viên|đại học|ĐH' },
    { meaning: 'công đoàn', field: 'society', after: /^\s(?:cơ sở|ngành|viên|Công ty|các)/, near: 'LĐLĐ|người lao động|đoàn viên|NLĐ' },
    { meaning: 'công điện', field: 'law', before: /\d\/$/ },
  ],
  CT: [
    { meaning: 'Chỉ thị', field: 'law', before: /\d[/-]$/ },
    { meaning: 'chủ tịch', field: 'state', after: /^\.?\s(?:UBND|HĐND|HĐQT|QH|nước|MTTQ|HĐTV)/, before: /(?:Phó|P\.)\s?$/ },
    { meaning: 'Công Thương', field: 'economy', before: /(?:Bộ|Sở)\s$/ },
    { meaning: 'chụp cắt lớp vi tính', original: 'Computed Tomography', field: 'health', before: /(?:[Cc]hụp|phim|máy)\s$/ },
    { meaning: 'chương trình', field: 'state', before: /(?:KH|các|theo)[-\s]$/, after: /^\s(?:MTQG|GDPT|hành động)/ },
  ],
  TW: [
    { meaning: 'trung ương', field: 'state', isUsual: true },
    // A power station's output is written so too.
    { meaning: 'terawatt (1.000 gigawatt)', field: 'technology', before: /\d\s?$/ },
  ],
  TƯ: [{ meaning: 'trung ương', field: 'state', isUsual: true }],
  TU: [{ meaning: 'Tỉnh ủy, Thành ủy', field: 'party', before: /(?:BTV|[/-](?:NQ|CTr|KH|QĐ|TB|CT|KL)\/|BTGDV|UBKT)\s?$|\/$/ }],
  VP: [
    { meaning: 'văn phòng', field: 'state', before: /(?:[Cc]hánh|[Pp]hó|[Tt]rưởng|[Tt]huê|[Nn]hân viên|[Tt]òa nhà)\s$/, after: /^\s(?:Chính phủ|Quốc hội|UBND|HĐND|[Tt]ỉnh|[Tt]hành|[Tt]rung ương|TW|luật sư|công chứng|Chủ tịch|đại diện|cho thuê|[Đđ]ăng ký)/ },
  ],
  HĐ: [
    { meaning: 'Hội đồng', field: 'state', after: /^\s(?:nhân dân|quản trị|xét xử|thi|thành viên|tuyển|chấm|thẩm định|bảo an|Bảo an|trường)/ },
    { meaning: 'hợp đồng', field: 'law', before: /(?:[Kk]ý|[Ss]ố|[Tt]heo|[Pp]hụ lục|[Tt]hanh lý|[Gg]iáo viên|lao động)\s$/, after: /^\s(?:lao động|mua bán|thuê|kinh tế|tín dụng|số|bảo hiểm|đặt cọc)/ },
    { meaning: 'hóa đơn', field: 'economy', after: /^\s(?:điện tử|GTGT|VAT|tiền)/ },
  ],
  NQ: [
    { meaning: 'nghị quyết', field: 'law', before: /\d[/-]$|(?:[Tt]heo|[Tt]hực hiện|[Bb]an hành|[Tt]hông qua)\s$/, after: /^\s(?:số|\d|Đại hội|HĐND|Trung ương|TW|của)/ },
  ],
  NĐ: [{ meaning: 'Nghị định', field: 'law', before: NUMBER_BEFORE, after: /^\s?(?:-|số|\d|CP)/ }],
  QĐ: [
    { meaning: 'quyết định', field: 'law', before: /\d[/-]$|(?:[Tt]heo|[Rr]a|[Bb]an hành|[Tt]rao|[Kk]ý)\s$/, after: /^\s(?:số|\d|phê duyệt|khởi tố|của|xử phạt|thành lập)/ },
  ],
  TTr: [{ meaning: 'tờ trình', field: 'law', before: NUMBER_BEFORE, after: /^\s(?:số|\d)/ }],
  TB: [
    { meaning: 'thông báo', field: 'law', before: /\d[/-]$/ },
    { meaning: 'thương binh', field: 'welfare', after: /^(?:-|,\s|\s)(?:LS|liệt sĩ|nặng|hạng)/ },
    { meaning: 'trung bình', field: 'education', before: /(?:[Đđ]iểm|loại|học lực|mức)\s$/ },
  ],
  KL: [{ meaning: 'kết luận', field: 'law', before: /\d[/-]$/, after: /^\s(?:số|\d|điều tra|thanh tra)/ }],
  CV: [
    { meaning: 'công văn', field: 'law', before: /\d\/$|(?:gửi|theo|bằng)\s$/, after: /^\s(?:số|\d)/ },
    { meaning: 'mã lực', original: 'cheval-vapeur', field: 'technology', before: /\d\s?$/ },
    { meaning: 'hồ sơ xin việc', original: 'curriculum vitae', field: 'person', before: /(?:[Nn]ộp|[Gg]ửi|[Vv]iết|bản)\s$/, near: 'tuyển dụng|ứng viên|xin việc' },
  ],
  NT: [{ meaning: 'nông thôn', field: 'nature', before: /(?:PT|[Pp]hát triển)\s$/ }],
  DN: [{ meaning: 'doanh nghiệp', field: 'economy', isUsual: true }],
  NH: [{ meaning: 'ngân hàng', field: 'economy', near: 'tín dụng|lãi suất|vay|nợ|gửi|vốn|tài chính' }],
  HS: [
    { meaning: 'học sinh', field: 'education', before: /(?:\d|các|nhiều|mỗi|em|của|cho|nữ|nam)\s$/, near: 'trường|lớp|giáo viên|GV|phụ huynh|học|thi', isUsual: true },
    { meaning: 'hồ sơ', field: 'state', before: /(?:[Nn]ộp|[Tt]iếp nhận|[Gg]iải quyết)\s$/, isUsual: true },
    { meaning: 'hình sự', field: 'law', before: /(?:[Vv]ụ án|CS|ĐT)\s$/ },
  ],
  SV: [{ meaning: 'sinh viên', field: 'education', near: 'trường|ĐH|đại học|học|ký túc xá|giảng viên|thi' }],
  GV: [{ meaning: 'giáo viên, giảng viên', field: 'education', near: 'trường|lớp|học|dạy|HS|SV|phụ huynh' }],
  PH: [
    { meaning: 'phụ huynh', field: 'education', near: 'học sinh|HS|trường|lớp|con em|giáo viên|GV' },
    { meaning: 'phát hành', field: 'culture', before: /NXB,?\s$/ },
  ],
  GD: [{ meaning: 'giáo dục', field: 'education', before: /(?:Bộ|Sở|Phòng|ngành|[Tt]rung tâm|NXB)\s$/ }],
  GĐ: [
    { meaning: 'giám đốc', field: 'person', before: /(?:[Pp]hó|[Tt]ổng|làm|chức|vị)\s$/, after: /^\s(?:Sở|Công ty|[Bb]ệnh viện|[Tt]rung tâm|Công an|CA|BV|điều hành)/ },
    { meaning: 'giai đoạn', field: 'state', after: /^\s(?:\d|I\b|II\b)/ },
    { meaning: 'gia đình', field: 'society', before: /(?:hộ|các|nhiều|KHH)\s$/ },
  ],
  NV: [
    { meaning: 'nguyện vọng', field: 'education', after: /^\s?\d/, near: 'xét tuyển|trúng tuyển|thí sinh' },
    { meaning: 'Nội vụ', field: 'state', before: /(?:Bộ|Sở|Phòng)\s$/ },
    { meaning: 'nhân viên', field: 'welfare', before: /(?:các|nhiều|\d|CB,)\s$/ },
  ],
  ĐB: [
    { meaning: 'đại biểu', field: 'state', after: latinPattern(String.raw`^\s(?:QH|Quốc hội|HĐND|\p{Lu}\p{Ll})`, 'u'), before: /(?:các|nhiều|\d|một|[Nn]ữ)\s$/, near: 'Quốc hội|QH|kỳ họp|chất vấn|hội nghị' },
    { meaning: 'đồng bằng', field: 'place', after: /^\s(?:sông|Bắc Bộ|SCL)/ },
  ],
  LĐ: [
    { meaning: 'lao động', field: 'welfare', before: /(?:người|[Hh]ợp đồng|HĐ|\d|xuất khẩu|XK)\s$/, near: 'việc làm|tiền lương|công nhân|công đoàn' },
    { meaning: 'liên đoàn', field: 'sport', after: /^\s(?:[Bb]óng|Bóng đá|[Đđ]iền kinh|[Bb]ơi|[Cc]ầu lông|[Qq]uần vợt|lao động|[Ll]uật sư)/ },
    { meaning: 'lữ đoàn', field: 'defence', after: /^\s?\d/ },
  ],
  CA: [
    { meaning: 'công an', field: 'security', before: /(?:[Cc]án bộ|[Gg]iám đốc|[Tt]rưởng|[Pp]hó|[Tt]rụ sở|[Pp]hòng|[Ll]ực lượng)\s$/, after: latinPattern(String.raw`^\s(?:TP|tỉnh|huyện|quận|xã|phường|thị|các|Q\.|P\.|[Tt]hành phố|\p{Lu}\p{Ll})`, 'u') },
  ],
  ND: [
    { meaning: 'nhân dân', field: 'society', before: /(?:QĐ|CA|HĐ|UB|TA|VKS|hội thẩm)\s$/ },
    { meaning: 'nông dân', field: 'nature', before: /(?:Hội|hộ|bà con)\s$/ },
  ],
  BV: [{ meaning: 'bệnh viện', field: 'health', after: NAME_AFTER, near: 'bác sĩ|BS|bệnh nhân|cấp cứu|điều trị|khoa|ca mổ|y tế' }],
  BS: [{ meaning: 'bác sĩ', field: 'person', before: /(?:TS|ThS|PGS|CKI|CKII|các|\d)[.\s]{1,2}$/, after: latinPattern(String.raw`^(?:\.\s?|\s)(?:\p{Lu}\p{Ll}|CK)`, 'u'), near: 'bệnh|khám|phẫu thuật' }],
  BN: [{ meaning: 'bệnh nhân', field: 'health', before: /(?:các|nhiều|mỗi|\d|[Nn]am|[Nn]ữ)\s$/, near: 'bác sĩ|bệnh viện|BV|BS|điều trị|dương tính|cách ly|ca mắc' }],
  LS: [
    { meaning: 'luật sư', field: 'person', after: latinPattern(String.raw`^(?:\.\s?|\s)\p{Lu}\p{Ll}`, 'u'), near: 'bào chữa|thân chủ|bị cáo|phiên tòa' },
    { meaning: 'liệt sĩ', field: 'welfare', before: /TB\s?[,-]?\s?$|[Mm]ộ\s$/ },
  ],
  PV: [{ meaning: 'phóng viên', field: 'culture', after: /^(?:[:.,]|\s(?!Gas|Power|Oil|Trans|Drilling|GAS|OIL))|^$/ }],
  CB: [{ meaning: 'cán bộ', field: 'state', before: /(?:các|nhiều|\d|công tác|đội ngũ)\s$/, after: /^(?:,\s|-)(?:CS|GV|CC|NV|công chức|giáo viên|chiến sĩ)/ }],
  CS: [
    { meaning: 'cảnh sát', field: 'security', after: /^\s(?:giao thông|hình sự|điều tra|ma túy|cơ động|PCCC|phòng cháy|ĐT|kinh tế|biển|môi trường|khu vực|phản ứng)/ },
    { meaning: 'chiến sĩ', field: 'defence', before: /CB,\s$|cán bộ,\s$/ },
  ],
  DA: [{ meaning: 'dự án', field: 'land', before: /(?:các|nhiều|\d|[Bb]an quản lý|chủ đầu tư|triển khai|QL)\s$/, near: 'đầu tư|xây dựng|giải ngân|tiến độ|mặt bằng' }],
  KT: [
    { meaning: 'kinh tế', field: 'economy', after: /^(?:-|\s-\s)(?:XH|QP)/ },
    { meaning: 'kỹ thuật', field: 'technology', before: /(?:KH|[Kk]hoa học|SP)\s?[-&]\s?$/ },
  ],
  XH: [{ meaning: 'xã hội', field: 'society', before: /(?:KT|VH|LĐ-TB|TB)\s?[-&]\s?$|và\s$/ }],
  QP: [{ meaning: 'quốc phòng', field: 'defence', before: /(?:Bộ|KT-)\s?$/, after: /^(?:-|,\s)AN/ }],
  VH: [{ meaning: 'văn hóa', field: 'culture', before: /(?:Bộ|Sở|Phòng|[Nn]hà|[Ll]àng)\s$/, after: /^(?:-|,\s)(?:XH|TT|NT|VN)/ }],
  MT: [{ meaning: 'môi trường', field: 'nature', before: /(?:TN|[Tt]ài nguyên|NN|VS|CS)\s?(?:[-&]|và)\s?$|(?:ô nhiễm|bảo vệ)\s$/ }],
  XD: [{ meaning: 'xây dựng', field: 'land', before: /(?:Bộ|Sở|[Cc]ông ty(?: CP| TNHH)?|ĐT|TV)(?:\s?[-&]\s?|\s)$/ }],
  TM: [
    { meaning: 'thương mại', field: 'economy', before: /(?:[Cc]ông ty(?: CP| TNHH)?|CP|TNHH|MTV|ĐT|SX)(?:\s?[-&]\s?|\s)$/ },
  ],
  DV: [{ meaning: 'dịch vụ', field: 'economy', before: /(?:TM|SX|DL|[Tt]hương mại)(?:\s?[-&]\s?|\svà\s|\s)$/ }],
  SX: [{ meaning: 'sản xuất', field: 'economy', after: /^\s?[-&]?\s?(?:TM|KD|XK)/ }],
  TN: [
    { meaning: 'tài nguyên', field: 'nature', after: /^\s?(?:[-&]|và)\s?MT/ },
    { meaning: 'thanh niên', field: 'society', before: /(?:[Đđ]oàn|[Hh]ội|LH)\s$/ },
  ],
  BKS: [
    { meaning: 'biển kiểm soát', field: 'transport', after: /^\s?:?\s?(?:\d{2}|[A-Z]{2}[\s-])/, before: /(?:xe|mang|ô tô|tải)\s$/ },
    { meaning: 'ban kiểm soát', field: 'economy', before: /(?:[Tt]hành viên|[Tt]rưởng|HĐQT(?:,|\svà))\s$/, near: 'cổ đông|HĐQT|nhiệm kỳ|công ty', isUsual: true },
  ],
  MTV: [{ meaning: 'một thành viên', field: 'economy', before: /(?:TNHH|hữu hạn)\s?-?$/ }],
  BNN: [
    { meaning: 'Bộ Nông nghiệp', field: 'state', before: /(?:TT|QĐ|VBHN|TTLT)-$/ },
    { meaning: 'bệnh nghề nghiệp', field: 'welfare', near: 'tai nạn lao động|TNLĐ|người lao động' },
  ],
  PTTH: [
    { meaning: 'phát thanh - truyền hình', field: 'culture', before: /(?:[Đđ]ài|[Bb]áo và|Báo|[Tt]rung tâm)\s$/, near: 'phóng viên|phát sóng' },
    { meaning: 'phổ thông trung học', field: 'education', before: /[Tt]rường\s$/, near: 'lớp|học sinh|học' },
  ],
  KTTT: [
    { meaning: 'kinh tế tập thể', field: 'economy', near: 'hợp tác xã|HTX|tổ hợp tác|THT|Liên minh' },
    { meaning: 'kinh tế thị trường', field: 'economy', near: 'định hướng|XHCN|xã hội chủ nghĩa|cơ chế|quy luật' },
  ],
  TNXH: [
    { meaning: 'tệ nạn xã hội', field: 'security', near: 'phòng, chống|ma túy|mại dâm|cờ bạc|tội phạm', isUsual: true },
    { meaning: 'trách nhiệm xã hội', field: 'economy', near: 'doanh nghiệp|DN|cộng đồng', isUsual: true },
  ],
  NCC: [
    { meaning: 'người có công', field: 'welfare', near: 'cách mạng|chính sách|thương binh|liệt sĩ|tri ân', isUsual: true },
    { meaning: 'nhà cung cấp', field: 'economy', near: 'hàng|siêu thị|giá|doanh nghiệp|hợp đồng', isUsual: true },
  ],
  NCT: [{ meaning: 'người cao tuổi', field: 'welfare', before: /(?:Hội|cho|nhiều|các|\d)\s$/, near: 'tuổi|chăm sóc|trợ cấp' }],
  CNC: [
    { meaning: 'điều khiển số bằng máy tính', original: 'Computer Numerical Control', field: 'technology', before: /(?:[Mm]áy|[Gg]ia công|[Cc]ắt|[Pp]hay|[Tt]iện)\s$/ },
    { meaning: 'công nghệ cao', field: 'technology', before: /(?:[Nn]ông nghiệp|NN|[Kk]hu|[Ứứ]ng dụng|ƯD|[Tt]ội phạm)\s$/ },
  ],
  DOC: [
    { meaning: 'Bộ Thương mại Mỹ', original: 'U.S. Department of Commerce', field: 'world', near: 'bán phá giá|trợ cấp|thuế|xuất khẩu|Thương mại' },
    { meaning: 'Tuyên bố về ứng xử của các bên ở Biển Đông', original: 'Declaration on the Conduct of Parties in the South China Sea', field: 'defence', near: 'Biển Đông|ASEAN|COC' },
  ],
  COP: [
    { meaning: 'Hội nghị các bên tham gia Công ước khung của Liên hợp quốc về biến đổi khí hậu', original: 'Conference of the Parties', field: 'nature', after: /^-?\d{2}/, near: 'khí hậu|phát thải' },
  ],
  QL: [
    { meaning: 'quốc lộ', field: 'transport', after: /^[.\s]?\d/ },
    { meaning: 'quản lý', field: 'state', before: /(?:[Bb]an|[Cc]ục|[Pp]hòng)\s$/ },
  ],
  TL: [{ meaning: 'tỉnh lộ', field: 'transport', after: /^[.\s]?\d/ }],
  HL: [{ meaning: 'hương lộ', field: 'transport', after: /^[.\s]?\d/ }],
  CK: [
    { meaning: 'chuyên khoa', field: 'health', before: /(?:BS|bác sĩ)[.\s]*$/ },
    { meaning: 'chứng khoán', field: 'economy', before: /(?:UB|CT|[Cc]ông ty|[Ss]àn|TT|thị trường)\s$/, near: 'cổ phiếu|nhà đầu tư|VN-Index' },
  ],
  VN: [{ meaning: 'Việt Nam', field: 'place', isUsual: true }],
  SN: [{ meaning: 'sinh năm', field: 'person', after: /^\s?(?:19|20)\d{2}/ }],
  BT: [
    {
      meaning: 'xây dựng - chuyển giao',
      original: 'Build–Transfer',
      field: 'economy',
      before: /(?:[Dd]ự án|[Hh]ợp đồng|[Hh]ình thức|BOT,)\s$/,
    },
  ],
};
