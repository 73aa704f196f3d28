import type { RepairCases } from '../repair-cases';

export const CASES: RepairCases = {
  repaired: [
    [
      'Sáng nay Аoàn thanh niên ra quân, nhiửu xã cùng là\u00a0m',
      'Sáng nay Đoàn thanh niên ra quân, nhiều xã cùng làm',
    ],
    [
      'Аội bóng huyện và\u00a0 các xã đửu cà\u00a0ng đá cà\u00a0ng hay.',
      'Đội bóng huyện và các xã đều càng đá càng hay.',
    ],
    // Genuine no-break spaces, and genuine ử, stay.
    [
      'Lịch sử của\u00a0Nhà\u00a0 hát được viết lại, nhiửu cử tri thử đọc',
      'Lịch sử của\u00a0Nhà hát được viết lại, nhiều cử tri thử đọc',
    ],
    ['đồng bà\u00a0o miửn núi', 'đồng bào miền núi'],
    ['Mưa tạnh, ai cũng tới nhà\u00a0.', 'Mưa tạnh, ai cũng tới nhà.'],
    ['Аội trống là\u00a0ng đi trước, nghử làm trống vẫn còn', 'Đội trống làng đi trước, nghề làm trống vẫn còn'],
    [
      'Аám rước nhiửu người, họ đi rử rà\u00a0 từ đình LА tới Аaklak',
      'Đám rước nhiều người, họ đi rề rà từ đình LĐ tới Đaklak',
    ],
    ['Аoàn xe chở nhiửu hoa. Ảnh: А. H.', 'Đoàn xe chở nhiều hoa. Ảnh: Đ. H.'],
  ],
  sound: [
    'Bà Trần Thị Đửu và anh Lử',
    'Аkimov và nhà máy ОАО',
    'Sông Cửu Long, tửu lượng, bửu bối',
    'Đây là\u00a0nhà\u00a0 của tôi, ai cũng về',
    'Mưa tạnh, ai cũng vui là\u00a0',
    'Những thửa đất ven sông, anh mệt lử',
    'xe \u0410aklak',
    'radar 91 Н 6 А (М)',
  ],
  knownFailures: [['anh thử nửn', 'anh thề nền']],
};
