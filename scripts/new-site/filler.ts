import type { HideReason, MetadataSelectors } from '../../src/core/sites/site';

/* What stands in a skeleton in the place of a newspaper's words. Written for that. */

export const SENTENCES = [
  'Sáng sớm, người trong xóm đã ra bến chờ chuyến đò đầu tiên, ai cũng mang theo một giỏ rau vừa hái còn ướt sương đêm.',
  'Ông chủ đò kể rằng mùa này nước lên chậm hơn mọi năm, nên mỗi ngày ông chở thêm được hai chuyến cho học sinh bên kia sông.',
  'Chợ họp ngay trên bờ, hàng cá nằm sát mép nước, còn hàng vải thì dựng lều cao hơn để tránh những hôm triều cường.',
  'Cô giáo trẻ mới về trường được một năm, chiều nào cũng ở lại thêm một giờ để dạy các em nhỏ tập đọc và tập hát.',
  'Con đường đất dẫn vào xóm vừa được đổ bê tông, xe đạp của bọn trẻ đi học không còn phải dắt bộ qua những vũng bùn.',
  'Mấy hộ dân ven sông góp tiền mua chung một chiếc máy sấy, nhờ vậy mẻ tôm khô của cả xóm không còn lo những ngày mưa.',
  'Đến mùa gặt, cả nhà dậy từ ba giờ sáng, người cắt lúa, người gánh, người nấu một nồi cơm lớn mang ra tận ruộng.',
  'Ngày hội bến đò năm nay có thêm cuộc đua thuyền của phụ nữ, đội thắng cuộc được thưởng một con heo và hai bao gạo.',
] as const;

export const TITLES = [
  'Bến đò cũ có thêm chuyến chở học sinh',
  'Chợ quê họp sớm vì con nước lên nhanh',
  'Xóm nhỏ chung tiền mua máy sấy tôm',
  'Cô giáo trẻ ở lại dạy các em tập đọc',
] as const;

/** What the parts of an article show. */
export const PARTS: Readonly<Record<keyof MetadataSelectors, string>> = {
  title: 'Chuyến đò sớm đưa học sinh bến sông tới trường',
  sapo: 'Mỗi sáng, chuyến đò đầu tiên của bến chở ba mươi học sinh qua sông, và người lái đò không lấy tiền của em nào.',
  author: 'Nguyễn Thanh Hà',
  date: 'Thứ hai, 12/01/2026 08:15',
  section: 'Giáo dục',
  tags: 'bến đò',
};

/** What the heads of blocks say that are no part of an article. */
export const HEADINGS: Readonly<Record<HideReason, string>> = {
  related: 'Tin liên quan',
  comments: 'Bình luận (2)',
  share: 'Chia sẻ',
  ads: 'Quảng cáo',
  popup: 'Đăng nhập',
  sidebar: 'Đọc nhiều',
  navigation: 'Thời sự',
  footer: 'Bản quyền thuộc về tòa soạn',
  'repeated-headline': PARTS.title,
};

/** Of the article: a word in bold, a caption. */
export const LABEL = 'Bến sông';
export const CAPTION = 'Chuyến đò đầu tiên rời bến. Ảnh: Thanh Hà';
export const SITE = 'Báo Bến Sông';

/** Everything that a skeleton may say. */
const FILLER: readonly string[] = [
  ...[...SENTENCES, ...TITLES, ...Object.values(PARTS), ...Object.values(HEADINGS)],
  ...[LABEL, CAPTION, SITE, `${PARTS.title} - ${SITE}`],
];

/** Texts of a skeleton that are not of this file: there must be none. Several parts in one element are joined by " - ". */
export function foreignTexts(skeleton: Document): string[] {
  const walker = skeleton.createTreeWalker(skeleton, 4 /* NodeFilter.SHOW_TEXT */);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(...(walker.currentNode.nodeValue ?? '').trim().split(' - '));
  const known = new Set(FILLER.flatMap((text) => text.split(' - ')));
  return texts.filter((text) => text !== '' && !known.has(text));
}
