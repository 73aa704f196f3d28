import type { Site } from './site';

/** MasterCMS: `__MASTERCMS_CONTENT` around the text, `__MB_…` inside it, `article-detail-…` around. */
export const mastercms: Site = {
  hosts: [
    'thoidai.com.vn',
    'baoquocte.vn',
    'congthuong.vn',
    'suckhoeviet.org.vn',
    'petrotimes.vn',
    'laodongthudo.vn',
    'phapluatxahoi.vn',
    'thoibaonganhang.vn',
  ],
  names: {
    'thoidai.com.vn': 'Tạp chí Thời Đại',
    'baoquocte.vn': 'Báo Thế giới và Việt Nam',
    'congthuong.vn': 'Báo Công Thương',
    'suckhoeviet.org.vn': 'Tạp chí Sức khỏe Việt',
    'petrotimes.vn': 'PetroTimes',
    'laodongthudo.vn': 'Báo Lao động Thủ đô',
    'phapluatxahoi.vn': 'Pháp luật và Xã hội',
    'thoibaonganhang.vn': 'Thời báo Ngân hàng',
  },
  body: '.__MASTERCMS_CONTENT',
  clutterInBody: [
    ['table.__MB_ARTICLE_A', 'related'], // a related article between two paragraphs
  ],
  clutter: [
    ['.article-detail-similar', 'related'],
    ['.article-detail-other', 'related'],
    ['.article-detail-tags', 'navigation'],
  ],
  metadata: {
    title: 'h1.article-detail-title',
    sapo: '.article-detail-desc',
    author: '.__MB_AUTHOR, .article-detail-author',
    date: '.article-detail-date, .bx-time, .format_date',
    tags: '.article-detail-tags',
  },
};
