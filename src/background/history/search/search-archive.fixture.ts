/** A site of the archive; none of them exists. */
interface ArchiveSite {
  readonly host: string;
  readonly name: string;
}

const SONG_HONG = { host: 'baosonghong.vn', name: 'Báo Sông Hồng' };
const SPORT = { host: 'thethao.baosonghong.vn', name: 'Thể thao Sông Hồng' };
const SEA = { host: 'thoibaobienxanh.vn', name: 'Thời báo Biển Xanh' };
const HIGHLANDS = { host: 'www.tapchicaonguyen.vn', name: 'Tạp chí Cao Nguyên' };
const CITY = { host: 'dothimoi.com.vn', name: 'Đô Thị Mới' };
const WARD = { host: 'bantinphuong.vn', name: 'Bản tin phường' };

/** An article as it was read, and what the reader gave to it. */
export interface ArchiveArticle {
  readonly title: string;
  readonly authors: readonly string[];
  readonly section: string;
  readonly site: ArchiveSite;
  /** When it was read, by the clock of the reader: "2026-11-25". One article a day. */
  readonly day: string;
  readonly text: string;
  /** Read to its end. */
  readonly isFinished?: true;
  readonly isStarred?: true;
  readonly tags?: readonly string[];
  readonly note?: string;
}

/** An invented reading history, by the article's name in its link. Many of them look like another without their marks. */
export const ARCHIVE = {
  'luat-dat-dai': {
    ...{ title: 'Luật Đất đai sửa đổi: bảng giá sát thị trường hơn', authors: ['Lê Thu Hà'] },
    ...{ section: 'Bất động sản', site: CITY, day: '2026-09-02', note: 'Gửi cho cậu Út đọc' },
    text: 'Bảng giá đất đai mới được công bố hằng năm. Người có đất bị thu hồi được bồi thường theo giá thị trường.',
  },
  'hoa-giai-o-xa': {
    ...{ title: 'Hòa giải ở xã, hai nhà hàng xóm thôi kiện nhau', authors: ['Trần Quốc Bảo'] },
    ...{ section: 'Pháp luật', site: SONG_HONG, day: '2026-10-11' },
    text: 'Vụ tranh chấp đất đai kéo dài mười năm khép lại sau ba buổi hòa giải. Biên bản chỉ dài một trang.',
  },
  'co-giao-go-cua': {
    ...{ title: 'Cô giáo gõ cửa từng nhà gọi trò trở lại lớp', authors: ['Hoàng Mai Chi'] },
    ...{ section: 'Giáo dục', site: HIGHLANDS, day: '2026-11-20', isStarred: true },
    text: 'Suốt ba năm, cô dìu dắt, dai dẳng thuyết phục từng phụ huynh. Lớp học năm nay đủ 32 em.',
  },
  'vanh-dai': {
    ...{ title: 'Thủ tướng yêu cầu khởi công đường vành đai trong quý I', authors: ['Nguyễn Minh Khôi'] },
    ...{ section: 'Chính trị', site: SONG_HONG, day: '2026-08-14' },
    text: 'Các địa phương phải bàn giao mặt bằng trước Tết. Vốn của dự án đã được bố trí đủ.',
  },
  'hoi-nghi-me-cong': {
    ...{ title: 'Hội nghị cấp cao bàn chuyện nước sông Mê Công', authors: ['Nguyễn Minh Khôi'] },
    ...{ section: 'Thế giới', site: SONG_HONG, day: '2026-11-15' },
    text: 'Các thủ tướng dự hội nghị đồng ý chia sẻ số liệu dòng chảy. Mùa khô tới sẽ là phép thử đầu tiên.',
  },
  'mua-thu-ha-noi': {
    ...{ title: 'Mùa thu Hà Nội qua ống kính người trẻ', authors: ['Đặng Thuỳ Dương'] },
    ...{ section: 'Văn hóa', site: CITY, day: '2026-11-17' },
    text: 'Mùa thu năm nay đến muộn. Nhiều bạn tưởng đã lỡ hẹn với sấu vàng, nay lại rủ nhau ra phố chụp ảnh.',
  },
  'tau-tet': {
    ...{ title: 'Đường sắt Bắc - Nam chạy thêm tàu dịp Tết', authors: ['Phạm Thị Lan'] },
    ...{ section: 'Giao thông', site: SONG_HONG, day: '2026-10-30' },
    text: 'Ngành đường sắt tăng bốn đôi tàu khách mỗi ngày. Vé được bán từ đầu tháng 12.',
  },
  'metro-chay-thu': {
    ...{ title: 'Tuyến metro thứ hai của thủ đô chạy thử', authors: ['Vũ Hải Đăng'] },
    ...{ section: 'Giao thông', site: CITY, day: '2026-11-01', isFinished: true },
    text: 'Tuyến đường sắt đô thị dài 12 km, có tám ga. Tàu đi hết tuyến trong 23 phút.',
  },
  'lang-moc-duong-suc': {
    ...{ title: 'Làng mộc dưỡng sức trước vụ Tết', authors: ['Bùi Văn Chiến'] },
    ...{ section: 'Kinh tế', site: SONG_HONG, day: '2026-11-18' },
    text: 'Thợ mộc nghỉ nửa tháng để dưỡng sức. Con đường vào làng chất đầy gỗ, sắt thép để ngổn ngang bên cạnh.',
  },
  'hoi-chieng': {
    ...{ title: 'Hoà Bình mở hội chiêng mùa đông', authors: ['Bùi Văn Chiến'] },
    ...{ section: 'Văn hóa', site: HIGHLANDS, day: '2026-10-05' },
    text: 'Hàng trăm nghệ nhân Mường mang chiêng cổ về trình diễn bên hồ thuỷ điện.',
  },
  'thap-nen': {
    ...{ title: 'Thắp nến cầu nguyện hòa bình ở hai bờ giới tuyến', authors: ['Trần Quốc Bảo'] },
    ...{ section: 'Thế giới', site: SONG_HONG, day: '2026-11-03' },
    text: 'Hàng nghìn người lặng lẽ thắp nến khi trời vừa tối. Không ai đọc diễn văn.',
  },
  'cho-hoa-binh-dan': {
    ...{ title: 'Chợ hoa bình dân họp suốt đêm', authors: ['Phạm Thị Lan'] },
    ...{ section: 'Đời sống', site: CITY, day: '2026-11-22' },
    text: 'Một bó cúc giá 15.000 đồng. Người bán đến từ các làng ven sông.',
  },
  'ca-phe-dak-lak': {
    ...{ title: 'Đắk Lắk vào vụ cà phê', authors: ['Y Thịnh Niê'] },
    ...{ section: 'Kinh tế', site: HIGHLANDS, day: '2026-11-05', isFinished: true },
    text: 'Nông dân Buôn Ma Thuột đội nắng hái quả chín. Giá cà phê nhân lên 118.000 đồng một ký.',
  },
  'voi-buon-don': {
    ...{ title: 'Đàn voi nhà ở Buôn Đôn thôi chở khách', authors: ['Y Thịnh Niê'] },
    ...{ section: 'Môi trường', site: HIGHLANDS, day: '2026-11-09' },
    text: 'Cả tỉnh Đắk Lắk còn 35 con voi nhà. Du khách nay đi bộ theo voi vào rừng.',
  },
  'an-ninh-le-hoi': {
    ...{ title: 'Giữ an ninh mùa lễ hội bằng đội tuần tra của dân', authors: ['Trần Quốc Bảo'] },
    ...{ section: 'Pháp luật', site: SONG_HONG, day: '2026-10-20' },
    text: 'Mỗi thôn cử năm người đi tuần cùng công an xã. Hai mùa hội liền không mất chiếc xe nào.',
  },
  'bun-chi-an': {
    ...{ title: 'Gánh bún mọc ba đời', authors: ['Hoàng Mai Chi'] },
    ...{ section: 'Đời sống', site: CITY, day: '2026-11-12' },
    text: 'Quán của chị An, Ninh Bình, mở từ bốn giờ sáng. Khách quen ăn đứng cũng vui.',
  },
  'vac-xin-covid': {
    ...{ title: 'Thêm nửa triệu liều vắc xin Covid-19 cho người già', authors: ['Đỗ Anh Thư'] },
    ...{ section: 'Sức khỏe', site: SONG_HONG, day: '2026-06-10' },
    text: 'Bộ Y tế phân bổ vắc xin về 34 tỉnh, thành. Người trên 65 tuổi được tiêm trước.',
  },
  'benh-vien-huyen': {
    ...{ title: 'Bệnh viện huyện sau dịch Covid', authors: ['Đỗ Anh Thư'] },
    ...{ section: 'Sức khỏe', site: SONG_HONG, day: '2026-11-07' },
    text: 'Bệnh viện giữ lại 19 máy thở và một đội hồi sức. Người bệnh nặng không phải chuyển tuyến như trước.',
  },
  'thang-nguoc': {
    ...{ title: 'Thắng ngược 2-1, Sông Hồng vào chung kết', authors: ['Lý Gia Huy'] },
    ...{ section: 'Bóng đá', site: SPORT, day: '2026-11-08', isFinished: true },
    text: 'Hai bàn trong tám phút cuối đưa đội chủ nhà vào chung kết. Khán đài hát đến khuya.',
  },
  'thua-nguoc': {
    ...{ title: 'Thua ngược 1-2, Biển Xanh chia tay giải', authors: ['Lý Gia Huy'] },
    ...{ section: 'Bóng đá', site: SPORT, day: '2026-11-13' },
    text: 'Đội khách dẫn trước từ phút thứ ba. Tấm thẻ đỏ đầu hiệp hai làm thay đổi thế trận.',
  },
  'nha-tre': {
    ...{ title: 'Ngôi nhà tre bên sông Hậu', authors: ['Võ Ngọc Quyên'] },
    ...{ section: 'Kiến trúc', site: CITY, day: '2026-05-04' },
    text: 'Kiến trúc sư Zoë Müller sống hai năm cùng thợ đan. Bà nói mình học từ họ nhiều hơn ở trường.',
  },
  'bao-so-9': {
    ...{ title: 'Bão số 9 đổi hướng, miền Trung gấp rút neo tàu', authors: ['Võ Ngọc Quyên'] },
    ...{ section: 'Thời sự', site: SEA, day: '2026-10-25' },
    text: 'Bão mạnh cấp 12, còn cách bờ 300 km. Hơn 8.000 tàu cá đã vào nơi tránh trú.',
  },
  'bao-so-8': {
    ...{ title: 'Bão số 8 tan ngoài khơi, tàu cá trở lại biển', authors: ['Võ Ngọc Quyên'] },
    ...{ section: 'Thời sự', site: SEA, day: '2026-10-28' },
    text: 'Gió chỉ còn cấp 5. Ngư dân được ra khơi từ chiều nay.',
  },
  'gop-y-quy-hoach': {
    ...{ title: 'Góp ý quy hoạch: dân được hỏi trước, không phải sau', authors: ['Lê Thu Hà'] },
    ...{ section: 'Đô thị', site: CITY, day: '2026-07-19' },
    text: 'Bản đồ được treo ở nhà văn hóa trong 30 ngày. Ai cũng có thể viết ý kiến lên đó.',
  },
  'gop-sach': {
    ...{ title: 'Góp sách cho trẻ vùng cao', authors: ['Hoàng Mai Chi'] },
    ...{ section: 'Giáo dục', site: HIGHLANDS, day: '2026-11-02' },
    text: 'Mười nghìn cuốn sách đã lên xe. Mỗi cuốn kèm một lời nhắn viết tay.',
  },
  'cheo-lang-khuoc': {
    ...{ title: 'Chèo làng Khuốc tìm khán giả mới', authors: ['Đặng Thuỳ Dương'] },
    ...{ section: 'Văn hóa', site: SONG_HONG, day: '2026-04-26', isStarred: true, isFinished: true },
    text: 'Gánh chèo diễn ở sân trường mỗi sáng thứ bảy. Vai hề vẫn được vỗ tay nhiều nhất.',
  },
  'hoa-si-tranh-lua': {
    ...{ title: 'Họa sĩ vẽ trên lụa bằng màu của lá', authors: ['Võ Ngọc Quyên'] },
    ...{ section: 'Văn hóa', site: SONG_HONG, day: '2026-11-16' },
    text: 'Xưởng vẽ của Thuỳ Dương ở Hà Đông thơm mùi lá bàng. Chị nấu màu theo cách của bà ngoại.',
  },
  'giam-tru-gia-canh': {
    ...{ title: 'Thuế thu nhập cá nhân: nâng mức giảm trừ gia cảnh', authors: ['Lê Thu Hà'] },
    ...{ section: 'Kinh tế', site: SONG_HONG, day: '2026-07-01' },
    text: 'Người có hai con không phải nộp thuế nếu lương dưới 27 triệu đồng. Mức mới áp dụng từ đầu năm sau.',
  },
  'thue-nha-lau-dai': {
    ...{ title: 'Người trẻ thuê nhà lâu dài thay vì mua', authors: ['Vũ Hải Đăng'] },
    ...{ section: 'Bất động sản', site: CITY, day: '2026-09-15' },
    text: 'Hợp đồng mười năm giúp họ yên tâm sửa sang. Tiền thuê chiếm một phần ba thu nhập.',
  },
  'thue-nha-thu-hai': {
    ...{ title: 'Thuế nhà thứ hai được bàn lại', authors: ['Vũ Hải Đăng'] },
    ...{ section: 'Bất động sản', site: CITY, day: '2026-09-20' },
    text: 'Phương án mới miễn thuế cho nhà thừa kế. Các chuyên gia đề nghị thử ở hai thành phố trước.',
  },
  'cau-long-bien': {
    ...{ title: 'Cầu Long Biên đóng một làn để sửa', authors: ['Phạm Thị Lan'] },
    ...{ section: 'Giao thông', site: SONG_HONG, day: '2026-04-18' },
    text: 'Thợ hàn làm việc ban đêm để tàu vẫn chạy ban ngày. Cây cầu đã hơn 120 tuổi.',
  },
  'long-bien-co-to': {
    ...{ title: 'Dưới lòng biển Cô Tô, san hô mọc lại', authors: ['Võ Ngọc Quyên'] },
    ...{ section: 'Môi trường', site: SEA, day: '2026-05-30' },
    text: 'Ba năm không tàu giã cào, rạn san hô phủ kín trở lại. Thợ lặn đếm được 60 loài cá.',
  },
  'mua-ruoc-ly-son': {
    ...{ title: 'Ngư dân Lý Sơn được mùa ruốc', authors: ['Võ Ngọc Quyên'] },
    ...{ section: 'Kinh tế', site: SEA, day: '2026-03-22' },
    ...{ note: 'Hỏi chú Sáu giá thu mua tại bến', tags: ['Biển đảo'] },
    text: 'Mỗi thuyền về bến với hai tấn ruốc tươi. Thương lái cân ngay trên bãi.',
  },
  'cua-hang-khong-rac': {
    ...{ title: 'Cửa hàng không rác giữa phố cổ', authors: ['Hoàng Mai Chi'] },
    ...{ section: 'Đời sống', site: CITY, day: '2026-08-08', isStarred: true, tags: ['Sống xanh', 'đọc lại'] },
    text: 'Khách mang chai lọ của mình đến đong dầu, gạo, xà phòng. Cửa hàng hoà vốn sau một năm.',
  },
  'seu-tram-chim': {
    ...{ title: 'Sếu đầu đỏ về Tràm Chim sớm một tháng', authors: ['Đỗ Anh Thư'] },
    ...{ section: 'Môi trường', site: SEA, day: '2026-02-20', isStarred: true, tags: ['Sống xanh'] },
    text: 'Mười một con sếu đáp xuống đồng năn lúc bình minh. Nông dân hạ mực nước để giữ bãi ăn cho chim.',
  },
  'thuy-dien-nho': {
    ...{ title: 'Thuỷ điện nhỏ trả nước cho dòng suối', authors: ['Y Thịnh Niê'] },
    ...{ section: 'Môi trường', site: HIGHLANDS, day: '2026-06-28' },
    text: 'Nhà máy phải xả đủ nước cho hạ lưu vào mùa khô. Camera ở cửa xả ai cũng xem được.',
  },
  'quy-khuyen-hoc': {
    ...{ title: 'Quỹ khuyến học của làng Quý Hòa', authors: ['Trần Quốc Bảo'] },
    ...{ section: 'Giáo dục', site: SONG_HONG, day: '2026-08-30' },
    text: 'Mỗi nhà góp một yến thóc. Năm nay quỹ đưa được bốn em vào đại học.',
  },
  'nha-may-nuoc-sach': {
    ...{ title: 'Huyện đảo chạy thử nhà máy nước sạch', authors: ['Võ Ngọc Quyên'] },
    ...{ section: 'Đời sống', site: SEA, day: '2026-01-16' },
    text: 'Nước biển được lọc thành nước ngọt cho hai nghìn hộ dân. Mỗi khối giá 12.000 đồng.',
  },
  'may-nuoc-cu': {
    ...{ title: 'Khu tập thể thay máy nước sau bốn mươi năm', authors: ['Phạm Thị Lan'] },
    ...{ section: 'Đời sống', site: CITY, day: '2026-10-02' },
    text: 'Nhà máy bia cũ cho mượn sân để đặt bồn. Từ nay cả khu có nước sạch suốt ngày đêm.',
  },
  'thu-vien-dem': {
    ...{ title: 'Thư viện mở cửa đến nửa đêm', authors: ['Lý Gia Huy'] },
    ...{ section: 'Giáo dục', site: CITY, day: '2026-11-24' },
    text: 'Sinh viên được mượn chăn và uống trà miễn phí. Đèn bàn chỉ sáng khi có người ngồi.',
  },
  'dau-gia-bien-so': {
    ...{ title: 'Đấu giá biển số xe: người mua bỏ cọc', authors: ['Vũ Hải Đăng'] },
    ...{ section: 'Kinh tế', site: SONG_HONG, day: '2026-02-04' },
    text: 'Ba trong mười người trúng đấu giá không nộp tiền. Tiền cọc sẽ được nâng gấp đôi.',
  },
} as const satisfies Readonly<Record<string, ArchiveArticle>>;

export type ArchiveName = keyof typeof ARCHIVE;

/** Articles that no query asks for, read before all others: with them the archive is enough for a segment. */
export function filler(number: number): ArchiveArticle {
  return {
    ...{ title: `Bản tin sáng ở phường, kỳ ${number}`, authors: [], section: 'Bản tin', site: WARD },
    ...{ day: `2025-${1 + Math.floor(number / 28)}-${1 + (number % 28)}`, isFinished: true },
    text: `Tổ dân phố số ${number} họp lúc bảy giờ tối. Bà con bàn chuyện đổ rác đúng giờ.`,
  };
}
