import type { ArchiveName } from './search-archive.fixture';

/** A query to the archive and what is found first, in this order. */
export interface SearchCase {
  readonly query: string;
  readonly first: readonly ArchiveName[];
  /** Nothing else is found. */
  readonly isAll?: true;
}

function asks(query: string, ...first: readonly ArchiveName[]): SearchCase {
  return { query, first };
}

function finds(query: string, ...all: readonly ArchiveName[]): SearchCase {
  return { query, first: all, isAll: true };
}

/** By what they ask of the search. */
export const SEARCH_CASES: Readonly<Record<string, readonly SearchCase[]>> = {
  'without marks': [
    asks('thu tuong', 'vanh-dai', 'hoi-nghi-me-cong', 'mua-thu-ha-noi'),
    asks('duong sat', 'tau-tet', 'metro-chay-thu', 'lang-moc-duong-suc'),
    asks('dat dai', 'luat-dat-dai', 'co-giao-go-cua', 'hoa-giai-o-xa'),
    asks('long bien', 'long-bien-co-to', 'cau-long-bien'),
    asks('hoa binh', 'cho-hoa-binh-dan', 'thap-nen', 'hoi-chieng'),
    asks('an ninh', 'an-ninh-le-hoi', 'bun-chi-an'),
    asks('thue thu nhap', 'giam-tru-gia-canh'),
    asks('dak lak', 'ca-phe-dak-lak', 'voi-buon-don'),
    asks('seu dau do', 'seu-tram-chim'),
    asks('dau gia', 'dau-gia-bien-so'),
    asks('thu vien', 'thu-vien-dem'),
  ],
  'with marks, which come before others': [
    asks('đất đai', 'luat-dat-dai', 'hoa-giai-o-xa', 'co-giao-go-cua'),
    asks('thủ tướng', 'vanh-dai', 'hoi-nghi-me-cong', 'mua-thu-ha-noi'),
    asks('đường sắt', 'tau-tet', 'metro-chay-thu', 'lang-moc-duong-suc'),
    asks('mùa thu', 'mua-thu-ha-noi'),
    asks('hoa bình', 'cho-hoa-binh-dan', 'thap-nen', 'hoi-chieng'),
    asks('thuê nhà', 'thue-nha-lau-dai', 'thue-nha-thu-hai'),
    asks('thuế nhà', 'thue-nha-thu-hai', 'thue-nha-lau-dai'),
    asks('Long Biên', 'cau-long-bien', 'long-bien-co-to'),
    asks('lòng biển', 'long-bien-co-to', 'cau-long-bien'),
    asks('chị An Ninh Bình', 'bun-chi-an'),
    asks('thứ hai ', 'metro-chay-thu', 'thue-nha-thu-hai'),
    asks('dắt dai dẳng', 'co-giao-go-cua'),
  ],
  'half marked': [
    asks('thủ tuong', 'vanh-dai', 'hoi-nghi-me-cong', 'mua-thu-ha-noi'),
    asks('đất dai', 'luat-dat-dai', 'hoa-giai-o-xa', 'co-giao-go-cua'),
    asks('duong sắt', 'tau-tet', 'metro-chay-thu', 'lang-moc-duong-suc'),
    asks('thuê nha', 'thue-nha-lau-dai', 'thue-nha-thu-hai'),
    asks('thue nhà thứ hai', 'thue-nha-thu-hai'),
    asks('hội chieng mua đông', 'hoi-chieng'),
  ],
  'đ as d': [
    asks('đak lak', 'ca-phe-dak-lak', 'voi-buon-don'),
    asks('Buôn Dôn', 'voi-buon-don'),
    asks('dường sắt dô thị', 'metro-chay-thu'),
  ],
  'tone marks in the other place': [
    asks('hoà bình', 'thap-nen', 'hoi-chieng', 'cho-hoa-binh-dan'),
    asks('hòa bình', 'thap-nen', 'hoi-chieng', 'cho-hoa-binh-dan'),
    finds('"hoà giải"', 'hoa-giai-o-xa'),
    finds('"thủy điện"', 'thuy-dien-nho', 'hoi-chieng'),
    asks('Qúy Hoà', 'quy-khuyen-hoc'),
    asks('hoạ sĩ', 'hoa-si-tranh-lua'),
    finds('"hòa vốn"', 'cua-hang-khong-rac'),
  ],
  'upper case': [
    asks('HOÀ BÌNH', 'thap-nen', 'hoi-chieng', 'cho-hoa-binh-dan'),
    asks('ĐẮK LẮK', 'ca-phe-dak-lak', 'voi-buon-don'),
    asks('ĐƯỜNG SẮT ĐÔ THỊ', 'metro-chay-thu'),
    asks('COVID-19', 'vac-xin-covid'),
  ],
  'decomposed letters': [
    asks('đất đai'.normalize('NFD'), 'luat-dat-dai', 'hoa-giai-o-xa', 'co-giao-go-cua'),
    asks('hòa bình'.normalize('NFD'), 'thap-nen', 'hoi-chieng', 'cho-hoa-binh-dan'),
    asks('thuế nhà'.normalize('NFD'), 'thue-nha-thu-hai', 'thue-nha-lau-dai'),
    finds('"Thủ tướng"'.normalize('NFD'), 'vanh-dai', 'hoi-nghi-me-cong'),
  ],
  'phrases in quotes': [
    finds('"đất đai"', 'luat-dat-dai', 'hoa-giai-o-xa'),
    finds('“đường sắt”', 'tau-tet', 'metro-chay-thu'),
    finds('"duong sat"', 'tau-tet', 'metro-chay-thu'),
    finds('"covid-19"', 'vac-xin-covid'),
    finds('"nhà máy nước sạch"', 'nha-may-nuoc-sach'),
    finds('"nha may nuoc sach"', 'nha-may-nuoc-sach'),
    finds('"thủ tướng" nước', 'hoi-nghi-me-cong'),
    finds('"Đặng Thuỳ Dương"', 'mua-thu-ha-noi', 'cheo-lang-khuoc'),
    finds('"Thời báo Biển Xanh" ruốc', 'mua-ruoc-ly-son'),
    finds('"bất động sản" luật', 'luat-dat-dai'),
    finds('"thiên thạch"'),
  ],
  'numbers and letters alone': [
    asks('covid 19', 'vac-xin-covid', 'benh-vien-huyen'),
    asks('2-1', 'thang-nguoc', 'thua-nguoc'),
    asks('ngược 1-2', 'thua-nguoc', 'thang-nguoc'),
    asks('bão số 9', 'bao-so-9', 'bao-so-8'),
    asks('bao so 8', 'bao-so-8', 'bao-so-9'),
    asks('góp ý', 'gop-y-quy-hoach', 'gop-sach'),
    asks('quý I ', 'vanh-dai'),
    asks('118.000 đồng', 'ca-phe-dak-lak'),
  ],
  'foreign names': [asks('Zoë Müller', 'nha-tre'), asks('zoe muller', 'nha-tre'), asks('ZOË muller', 'nha-tre')],
  'the word that is being typed': [
    asks('đường sắ', 'tau-tet', 'metro-chay-thu', 'lang-moc-duong-suc'),
    asks('long bi', 'cau-long-bien', 'long-bien-co-to'),
    asks('lòng bi', 'long-bien-co-to', 'cau-long-bien'),
    asks('cà ph', 'ca-phe-dak-lak'),
    asks('vắc x', 'vac-xin-covid'),
    asks('khuy', 'quy-khuyen-hoc'),
    asks('kiến tr', 'nha-tre'),
    asks('nghệ nhâ', 'hoi-chieng'),
  ],
  'notes and tags': [
    asks('chú Sáu', 'mua-ruoc-ly-son'),
    asks('cau ut', 'luat-dat-dai'),
    asks('sống xanh', 'cua-hang-khong-rac', 'seu-tram-chim'),
    asks('doc lai', 'cua-hang-khong-rac'),
  ],
  'the title before the text, the newer before the older': [
    asks('cà phê', 'ca-phe-dak-lak'),
    asks('san hô', 'long-bien-co-to'),
    asks('tàu cá', 'bao-so-8', 'bao-so-9'),
    asks('vắc xin', 'vac-xin-covid'),
    asks('voi nhà', 'voi-buon-don'),
    asks('mùa ', 'mua-thu-ha-noi', 'an-ninh-le-hoi', 'hoi-chieng'),
  ],
  'a filter alone': [
    finds('site:thethao.baosonghong.vn', 'thua-nguoc', 'thang-nguoc'),
    asks('site:baosonghong.vn', 'lang-moc-duong-suc', 'hoa-si-tranh-lua', 'hoi-nghi-me-cong', 'thua-nguoc'),
    asks('site:https://www.tapchicaonguyen.vn/kinh-te', 'co-giao-go-cua', 'voi-buon-don', 'ca-phe-dak-lak'),
    asks('site:"Biển Xanh"', 'bao-so-8', 'bao-so-9', 'long-bien-co-to'),
    asks('site:"do thi moi"', 'thu-vien-dem', 'cho-hoa-binh-dan', 'mua-thu-ha-noi'),
    finds('author:duong', 'mua-thu-ha-noi', 'cheo-lang-khuoc'),
    finds('author:"Thùy Dương"', 'mua-thu-ha-noi', 'cheo-lang-khuoc'),
    finds('author:"Lê Thu Hà" author:"Lý Gia Huy" after:2026-11-13', 'thu-vien-dem', 'thua-nguoc'),
    finds('section:"bóng đá"', 'thua-nguoc', 'thang-nguoc'),
    finds('section:"Bất động sản"', 'thue-nha-thu-hai', 'thue-nha-lau-dai', 'luat-dat-dai'),
    finds('after:2026-11-20', 'thu-vien-dem', 'cho-hoa-binh-dan', 'co-giao-go-cua'),
    finds('after:22/11/2026', 'thu-vien-dem', 'cho-hoa-binh-dan'),
    finds('after:2026 before:2026-02-04', 'nha-may-nuoc-sach'),
    finds('after:2/2026 before:2026-03', 'seu-tram-chim', 'dau-gia-bien-so'),
    finds('tag:"biển đảo"', 'mua-ruoc-ly-son'),
    finds('tag:"song xanh"', 'cua-hang-khong-rac', 'seu-tram-chim'),
    finds('is:starred', 'co-giao-go-cua', 'cua-hang-khong-rac', 'cheo-lang-khuoc', 'seu-tram-chim'),
    asks('is:half-read', 'thu-vien-dem', 'cho-hoa-binh-dan', 'co-giao-go-cua'),
    asks('is:finished', 'thang-nguoc', 'ca-phe-dak-lak', 'metro-chay-thu', 'cheo-lang-khuoc'),
  ],
  'a filter with words': [
    finds('đường sắt site:dothimoi.com.vn', 'metro-chay-thu'),
    finds('site:"Sông Hồng" đất đai', 'hoa-giai-o-xa'),
    finds('author:"y thinh nie" voi', 'voi-buon-don'),
    finds('thuỳ dương author:quyên', 'hoa-si-tranh-lua'),
    finds('section:"thế giới" thu tuong', 'hoi-nghi-me-cong'),
    asks('bão số after:2026-10-26', 'bao-so-8'),
    asks('bão số before:2026-10-26', 'bao-so-9'),
    finds('sếu tag:"sống xanh"', 'seu-tram-chim'),
    finds('hà nội is:half-read', 'mua-thu-ha-noi'),
    finds('chung kết is:finished', 'thang-nguoc'),
    finds('chèo is:starred', 'cheo-lang-khuoc'),
    asks('góp ý after:2026-07', 'gop-y-quy-hoach'),
    finds('thu is:starred', 'cheo-lang-khuoc', 'seu-tram-chim'),
  ],
};
