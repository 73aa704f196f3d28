import { latinPattern } from '../../vietnamese/latin-pattern';
import type { Region } from './amount-gloss';

/** Provinces, cities and lands by how large a sào is there: Bắc Bộ, Trung Bộ, Nam Bộ with Tây Nguyên; names of before and after 2025. */
const PLACES: Readonly<Record<Region, string>> = {
  north:
    'Bắc Bộ|miền Bắc|Tây Bắc|Đồng bằng sông Hồng|Hà Nội|Hà Tây|Hải Phòng|Hải Dương|Hưng Yên|Thái Bình|Nam Định|Hà Nam|Ninh Bình|Bắc Ninh|Bắc Giang|Vĩnh Phúc|Phú Thọ|Thái Nguyên|Bắc Kạn|Cao Bằng|Lạng Sơn|Quảng Ninh|Tuyên Quang|Hà Giang|Yên Bái|Lào Cai|Lai Châu|Điện Biên|Sơn La|Hòa Bình|Hoà Bình',
  central:
    'Trung Bộ|miền Trung|Thanh Hóa|Thanh Hoá|Nghệ An|Hà Tĩnh|Quảng Bình|Quảng Trị|Thừa Thiên|Huế|Đà Nẵng|Quảng Nam|Quảng Ngãi|Bình Định|Phú Yên|Khánh Hòa|Khánh Hoà|Ninh Thuận|Bình Thuận',
  south:
    'Nam Bộ|miền Nam|miền Tây|Tây Nguyên|ĐBSCL|Đồng bằng sông Cửu Long|TP HCM|TP\\.\\s?HCM|TPHCM|Hồ Chí Minh|Kon Tum|Gia Lai|Đắk Lắk|Đăk Lăk|Đắk Nông|Đăk Nông|Lâm Đồng|Đồng Nai|Bình Dương|Bình Phước|Tây Ninh|Bà Rịa|Vũng Tàu|Long An|Tiền Giang|Bến Tre|Trà Vinh|Vĩnh Long|Đồng Tháp|An Giang|Kiên Giang|Cần Thơ|Hậu Giang|Sóc Trăng|Bạc Liêu|Cà Mau',
};

/** A name starts with a capital: a look at the letters before is made only there. */
const PATTERN = latinPattern(
  `(?:(?<north>${PLACES.north})|(?<central>${PLACES.central})|(?<south>${PLACES.south}))(?![\\p{L}\\p{M}])`,
  'gu',
);

/** The one region whose places a text names; `undefined` where it names none, or those of several. */
export function regionOf(text: string): Region | undefined {
  const regions = new Set<Region>();
  for (const { groups } of text.matchAll(PATTERN)) {
    if (groups?.['north'] !== undefined) regions.add('north');
    else regions.add(groups?.['central'] === undefined ? 'south' : 'central');
    if (regions.size > 1) return undefined;
  }
  const [region] = regions;
  return region;
}
