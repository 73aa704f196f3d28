import { latinPattern } from '../../vietnamese/latin-pattern';
import type { MetricUnit, Region } from './amount-gloss';

/** One of a measure in metric; the zero is where its scale begins. */
export interface MeasureSize {
  readonly size: number;
  readonly unit: MetricUnit;
  readonly region?: Region;
  readonly zero?: number;
}

export interface Measure {
  /** As they stand in a text, in small letters unless they are signs. */
  readonly names: readonly string[];
  readonly sizes: readonly MeasureSize[];
  readonly isApproximate?: boolean;
  /** What must stand near, of a word that has other meanings. */
  readonly near?: RegExp;
  /** What must, and what must not, follow. */
  readonly behind?: RegExp;
  readonly notBehind?: RegExp;
  /** What must not stand before. */
  readonly notBefore?: RegExp;
  /** Only by thousands or in a price: a few "thùng dầu" are cans of any size. */
  readonly isOfTrade?: boolean;
}

const LAND_WORDS =
  'đất|ruộng|lúa|vườn|ao|đầm|rừng|rẫy|màu|mạ|cấy|trồng|nuôi|canh tác|cánh đồng|tôm|cá|rau|hoa|ớt|mía|ngô|bắp|khoai|sắn|lạc|đậu|dưa|cam|quýt|bưởi|xoài|chanh|nhãn|vải|ổi|mít|dừa|khóm|dứa|sen|cà phê|hồ tiêu|tiêu|chè|cao su|sầu riêng|thanh long|hành|tỏi|cói|muối|lúa nếp|nông dân|thu hoạch|diện tích';
const LAND = latinPattern(`(?<![\\p{L}\\p{M}])(?:${LAND_WORDS})(?![\\p{L}\\p{M}])`, 'iu');
/** The end of what is said, or what grows there: "2 công quýt", "trồng 3 công." */
const OF_LAND = latinPattern(
  `^(?:\\s?(?:$|[.,;:)–-])|\\s(?:và|thì|này|nữa|rưỡi|ở|tại|của|trong|được|để|cho|mỗi|${LAND_WORDS})(?![\\p{L}\\p{M}]))`,
  'iu',
);
const HIRED = latinPattern(String.raw`(?<![\p{L}\p{M}])(?:ngày|thuê|nhân|tiền|chấm|trả|đủ|mất|lớp)\s$`, 'iu');

const GOLD = latinPattern(String.raw`(?<![\p{L}\p{M}])(?:vàng|SJC|PNJ|DOJI|nhẫn|kim hoàn)(?![\p{L}\p{M}])`, 'iu');
/** The end of what is said, gold, or what its price does. */
const OF_GOLD =
  latinPattern(String.raw`^(?:\s?(?:$|[.,;:()–-])|\s(?:vàng|SJC|nhẫn|mua|bán|lên|xuống|ở|và|so|đối|khi|vào|với|tại|chiều|hai chiều|trong)(?![\p{L}\p{M}]))`, 'iu');
const PRECIOUS = latinPattern(String.raw`(?<![\p{L}\p{M}])(?:vàng|bạc|bạch kim|palladium|platin|kim loại quý)(?![\p{L}\p{M}])`, 'iu');
const GEMS = latinPattern(String.raw`(?<![\p{L}\p{M}])(?:kim cương|đá quý|hồng ngọc|ruby|sapphire|ngọc)(?![\p{L}\p{M}])`, 'iu');
const GRAIN = latinPattern(String.raw`(?<![\p{L}\p{M}])(?:lúa|thóc|nếp|ruộng)(?![\p{L}\p{M}])`, 'iu');
const OIL = latinPattern(String.raw`(?<![\p{L}\p{M}])(?:dầu|dầu thô|Brent|WTI|OPEC|xăng)(?![\p{L}\p{M}])`, 'iu');
/** What cans hold. */
const CANS = /^\s(?:dầu\s(?:ăn|nhớt|nhờn|gội|gió|hào|máy)|bia|sơn|hàng|nước|sữa|mì)/iu;

const regional = (north: number, central: number, south: number): MeasureSize[] => [
  { size: north, unit: 'm²', region: 'north' },
  { size: central, unit: 'm²', region: 'central' },
  { size: south, unit: 'm²', region: 'south' },
];

/**
 * Measures of the land and the market that are not metric, as handbooks of agriculture and trade give them; the English
 * ones by the International Yard and Pound Agreement of 1959, gold by the tael of 37.5 g. The longer name before one it
 * begins with.
 */
export const MEASURES: readonly Measure[] = [
  { names: ['công tầm lớn', 'công tầm cấy'], sizes: [{ size: 1296, unit: 'm²' }] },
  { names: ['công'], sizes: [{ size: 1000, unit: 'm²' }], near: LAND, behind: OF_LAND, notBefore: HIRED },
  { names: ['sào'], sizes: regional(360, 500, 1000), notBehind: /^\s(?:huyệt|tre|nứa|chống|huấn)/iu },
  { names: ['mẫu tây'], sizes: [{ size: 1, unit: 'ha' }] },
  { names: ['mẫu anh', 'acre', 'acres'], sizes: [{ size: 0.40468564, unit: 'ha' }] },
  {
    names: ['mẫu'],
    sizes: regional(3600, 5000, 10_000),
    near: LAND,
    behind: OF_LAND,
    // Samples of soil or of plants are taken for a laboratory.
    notBehind: /^[^.;]{0,30}(?:phân tích|xét nghiệm|kiểm nghiệm|thử)/iu,
    notBefore: latinPattern(String.raw`(?<![\p{L}\p{M}])(?:lấy|lấy được|phân tích|xét nghiệm|các|những)\s(?:hơn\s|khoảng\s)?$`, 'iu'),
  },
  {
    names: ['thước'],
    sizes: [
      { size: 24, unit: 'm²', region: 'north' },
      { size: 100 / 3, unit: 'm²', region: 'central' },
    ],
    near: latinPattern(String.raw`(?<![\p{L}\p{M}])(?:sào|ruộng|mẫu)(?![\p{L}\p{M}])`, 'iu'),
    behind: OF_LAND,
  },
  { names: ['lượng', 'lạng'], sizes: [{ size: 37.5, unit: 'g' }], near: GOLD, behind: OF_GOLD },
  { names: ['cây vàng'], sizes: [{ size: 37.5, unit: 'g' }] },
  { names: ['chỉ'], sizes: [{ size: 3.75, unit: 'g' }], near: GOLD, behind: OF_GOLD },
  { names: ['ounce', 'oz'], sizes: [{ size: 31.1034768, unit: 'g' }], near: PRECIOUS },
  // What is priced by the ounce is metal.
  { names: ['ounce', 'oz'], sizes: [{ size: 31.1034768, unit: 'g' }], isOfTrade: true },
  { names: ['ounce', 'oz'], sizes: [{ size: 28.349523, unit: 'g' }] },
  { names: ['carat', 'cara'], sizes: [{ size: 0.2, unit: 'g' }], near: GEMS },
  { names: ['tạ'], sizes: [{ size: 100, unit: 'kg' }], notBehind: latinPattern(String.raw`^\s(?:ơn|lỗi|từ|thế|tội|tay|đôi)(?![\p{L}\p{M}])`, 'iu') },
  { names: ['yến'], sizes: [{ size: 10, unit: 'kg' }], notBehind: latinPattern(String.raw`^\s(?:sào|tiệc|mạch|oanh)(?![\p{L}\p{M}])`, 'iu') },
  { names: ['giạ'], sizes: [{ size: 20, unit: 'kg' }], isApproximate: true, near: GRAIN },
  { names: ['pound', 'pounds', 'lb', 'lbs'], sizes: [{ size: 0.45359237, unit: 'kg' }] },
  {
    names: ['thùng dầu', 'thùng'],
    sizes: [{ size: 158.987, unit: 'l' }],
    near: OIL,
    notBehind: CANS,
    isOfTrade: true,
  },
  { names: ['gallon', 'gallons'], sizes: [{ size: 3.785411784, unit: 'l' }] },
  { names: ['hải lý'], sizes: [{ size: 1.852, unit: 'km' }] },
  { names: ['dặm vuông'], sizes: [{ size: 2.589988, unit: 'km²' }] },
  { names: ['dặm', 'mile', 'miles'], sizes: [{ size: 1.609344, unit: 'km' }], notBehind: /^\s(?:trường|đường)/iu },
  { names: ['feet', 'foot', 'ft'], sizes: [{ size: 0.3048, unit: 'm' }] },
  { names: ['yard', 'yards'], sizes: [{ size: 0.9144, unit: 'm' }] },
  { names: ['inch', 'inches', 'inch-ơ'], sizes: [{ size: 2.54, unit: 'cm' }] },
  { names: ['độ f', '°f'], sizes: [{ size: 1 / 1.8, unit: '°C', zero: 32 }] },
];
