import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findGlosses } from '../../../src/core/glosses';
import { fuzzProperty } from '../fuzz-property';
import { textWith } from '../inputs/texts';

const PIECES = [
  ...[
    'UBND',
    'HĐND',
    'TP.HCM',
    'GD&ĐT',
    '(NHNN)',
    'Ngân hàng Nhà nước (NHNN)',
    'CLB',
    'THPT',
    'A',
    'X-Y/Z',
    'SJC',
    'tr.',
    'F0',
  ],
  ...[
    'mùng 5 tháng Giêng',
    'rằm tháng Bảy',
    '12/10',
    '31/2',
    '29/2/2025',
    '00/00/0000',
    '99/99/9999',
    'hôm qua',
    'thứ bảy tuần trước',
  ],
  ...[
    'ngày 30 tháng Chạp',
    'năm Giáp Thìn',
    '3 ngày trước',
    'sáng nay',
    '20h30',
    'cuối tháng 13',
    'quý IV',
    '12-15/10',
    '2/9/1945',
  ],
  ...[
    '86 tỷ đồng',
    '3 sào',
    '1,5 mẫu',
    '999.999.999.999.999.999 tỷ USD',
    '1e308 km',
    '-0 công đất',
    '2 lượng',
    '10.000',
    ',5 ha',
    '1.2.3.4',
  ],
  ...[
    '5 cây vàng',
    '100 USD',
    '7–9 sào',
    'ba sào ruộng',
    'nửa tạ',
    '½ mẫu',
    '1/0 kg',
    '0 thước',
    '  ',
    '(',
    ')',
    '“',
    '”',
    '/',
    '-',
    '.',
  ],
];
const paragraph = textWith(PIECES);
const published = fc.option(
  fc.constantFrom('2026-11-25T09:00:00+07:00', '1990-01-01T00:00:00Z', '2100-12-31T23:59:59+14:00', 'không rõ', ''),
  { nil: undefined },
);

export const glosses = [
  fuzzProperty(
    { name: 'glosses: one list a paragraph, in order, apart and within it', inputs: 'texts', share: 10 },
    fc.tuple(fc.array(paragraph, { minLength: 1, maxLength: 4 }), published),
    ([paragraphs, when]) => {
      const lists = [...findGlosses(paragraphs, when === undefined ? {} : { published: when })];
      assert.equal(lists.length, paragraphs.length);
      for (const [index, list] of lists.entries()) {
        let last = 0;
        for (const { start, end } of list) {
          assert(start >= last && end > start && end <= (paragraphs[index] ?? '').length, `${start}–${end}`);
          last = end;
        }
      }
    },
  ),
];
