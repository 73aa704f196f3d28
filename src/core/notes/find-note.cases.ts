/** An article as it was noted and as it is now; the quote stands in [brackets] in the first, and where it is found in the second. */
export interface AnchorCase {
  readonly what: string;
  readonly noted: string;
  /** Without brackets where the quote is an orphan. */
  readonly now: string;
}

const [FIRST, SECOND, THIRD] = [
  'Quận Đống Đa lát lại vỉa hè phố Chùa Láng từ đầu tháng này.',
  'Người dân mong đường thông trước mùa mưa.',
  'Đơn vị thi công hứa xong trong ba tuần.',
];

export const EDITED_ARTICLES: readonly AnchorCase[] = [
  {
    what: 'nothing changed',
    noted: `${FIRST} Người dân mong [đường thông] trước mùa mưa. ${THIRD}`,
    now: `${FIRST} Người dân mong [đường thông] trước mùa mưa. ${THIRD}`,
  },
  {
    what: 'a paragraph was put in above',
    noted: `${FIRST}\n[${SECOND}] ${THIRD}`,
    now: `Cập nhật lúc chiều tối.\n${FIRST}\n[${SECOND}] ${THIRD}`,
  },
  {
    what: 'the sentence before was taken out',
    noted: `${FIRST} ${SECOND} [Đơn vị thi công] hứa xong trong ba tuần.`,
    now: `${FIRST} [Đơn vị thi công] hứa xong trong ba tuần.`,
  },
  {
    what: 'paragraphs were joined',
    noted: `${FIRST}\nNgười dân mong [đường thông trước mùa mưa.\nĐơn vị thi công] hứa xong trong ba tuần.`,
    now: `${FIRST} Người dân mong [đường thông trước mùa mưa. Đơn vị thi công] hứa xong trong ba tuần.`,
  },
  {
    what: 'the sentence was moved to the end',
    noted: `[${FIRST}] ${SECOND} ${THIRD}`,
    now: `${SECOND} ${THIRD} [${FIRST}]`,
  },
  {
    what: 'a word of the quote was corrected',
    noted: `${FIRST} [Người dân mong đường thông trước mùa mưa.] ${THIRD}`,
    now: `${FIRST} [Người dân mong đường thông suốt trước mùa mưa.] ${THIRD}`,
  },
  {
    what: 'a number beside the quote was corrected',
    noted: `${FIRST} ${SECOND} Đơn vị thi công [hứa xong] trong 3 tuần. Phường đã thông báo đến từng hộ.`,
    now: `${FIRST} ${SECOND} Đơn vị thi công [hứa xong] trong 5 tuần. Phường đã thông báo đến từng hộ.`,
  },
  {
    what: 'something was put in between the sentence and its neighbour, and a word of it was changed',
    noted: `${FIRST} [Người dân mong đường thông trước mùa mưa.] ${THIRD}`,
    now: `${FIRST} [Người dân mong đường thông sớm trước mùa mưa.] Trời đã mưa. ${THIRD}`,
  },
];

export const TAKEN_OUT: readonly AnchorCase[] = [
  {
    what: 'the sentence is gone',
    noted: `${FIRST} [${SECOND}] ${THIRD}`,
    now: `${FIRST} ${THIRD}`,
  },
  {
    what: 'the sentence is gone, its words stand in another',
    noted: `${FIRST} Người dân mong [đường thông] trước mùa mưa. ${THIRD}`,
    now: `${FIRST} Khi có đường thông thì chợ mới đông. ${THIRD}`,
  },
  {
    what: 'the row is gone, the rows around it are much alike',
    noted:
      'Quận Ba Đình có 34 ca mắc mới. Quận Đống Đa có 21 ca mắc mới. [Quận Hà Đông có 25 ca mắc mới.] Quận Hoàng Mai có 28 ca mắc mới. Quận Tây Hồ có 12 ca mắc mới.',
    now: 'Quận Ba Đình có 34 ca mắc mới. Quận Đống Đa có 21 ca mắc mới. Quận Hoàng Mai có 28 ca mắc mới. Quận Tây Hồ có 12 ca mắc mới.',
  },
  {
    what: 'the sentence is gone, the one behind it differs by a number',
    noted: `${FIRST} [Lô thứ nhất có 120 mét cống được thay mới.] Lô thứ nhì có 130 mét cống được thay mới. ${SECOND}`,
    now: `${FIRST} Lô thứ nhì có 130 mét cống được thay mới. ${SECOND}`,
  },
];

const REFRAIN = 'Sông vẫn chảy qua làng.';

export const ALIKE: readonly AnchorCase[] = [
  {
    what: 'the second of two that are the same, with something put in above',
    noted: `Bà kể chuyện ngày xưa bên bếp lửa hồng và nồi khoai luộc. ${REFRAIN} Ông ngồi đan rổ, thỉnh thoảng lại nhìn ra ngoài sân gạch đỏ. [${REFRAIN}] Trẻ con trong xóm đã ngủ cả, chỉ còn tiếng dế ngoài vườn chuối.`,
    now: `Chuyện của một làng ven sông. Bà kể chuyện ngày xưa bên bếp lửa hồng và nồi khoai luộc. ${REFRAIN} Ông ngồi đan rổ, thỉnh thoảng lại nhìn ra ngoài sân gạch đỏ. [${REFRAIN}] Trẻ con trong xóm đã ngủ cả, chỉ còn tiếng dế ngoài vườn chuối.`,
  },
  {
    what: 'of two that are the same the noted one is gone',
    noted: `Bà kể chuyện ngày xưa. ${REFRAIN} Ông ngồi đan rổ. [${REFRAIN}] Trẻ con đã ngủ cả.`,
    now: `Bà kể chuyện ngày xưa. ${REFRAIN} Ông ngồi đan rổ. Trẻ con đã ngủ cả.`,
  },
  {
    what: 'the same words elsewhere, and the sentence edited between others than before',
    noted: `${FIRST} [${SECOND}] ${THIRD}`,
    now: `Phường đã họp với các tổ dân phố. Người dân mong đường sớm thông trước mùa mưa. Vỉa hè được lát lại. Báo chí viết nhiều về phố này. ${SECOND} Trời vẫn nắng.`,
  },
  {
    what: 'a copy, and new surroundings for both',
    noted: `${FIRST} [${SECOND}] ${THIRD}`,
    now: `Mưa đến sớm. ${SECOND} Chợ vắng khách. Hôm sau trời nắng to. ${SECOND} Hàng quán mở lại.`,
  },
];

/** The same in two spellings of the white space and of the letters. */
export const LAYOUTS: readonly (readonly [what: string, source: string, text: string])[] = [
  ['line breaks and tabs of the source', '  Một\n\t\tcon   đường ', 'Một con đường'],
  ['a blank that does not break', 'lúc\u00a09\u00a0giờ', 'lúc 9 giờ'],
  [
    'what lets a long word break, and what nobody sees',
    'nghiêng\u200bnghiêng\ufeff đô\u00adthị',
    'nghiêngnghiêng đôthị',
  ],
  ['letters that are not composed', 'Việt Nam'.normalize('NFD'), 'Việt Nam'],
  ['nothing but white space', ' \n\u200b ', ''],
];
