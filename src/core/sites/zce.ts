import type { Site } from './site';

/** The CMS that writes `zce-content-body`, `cms-title`, `cms-desc`, `cms-body` and `article__…`. */
export const zce: Site = {
  hosts: [
    'tienphong.vn',
    'plo.vn',
    'nhandan.vn',
    'vietnamplus.vn',
    'dttc.sggp.org.vn',
    'sggp.org.vn',
    'baogialai.com.vn',
    'baohatinh.vn',
    'giaoducthoidai.vn',
    'tinnhanhchungkhoan.vn',
  ],
  names: {
    'dttc.sggp.org.vn': 'Đầu tư Tài chính',
    'tienphong.vn': 'Báo Tiền Phong',
    'plo.vn': 'Pháp luật TP. Hồ Chí Minh',
    'nhandan.vn': 'Báo Nhân Dân',
    'vietnamplus.vn': 'VietnamPlus',
    'sggp.org.vn': 'Báo Sài Gòn Giải Phóng',
    'baogialai.com.vn': 'Báo Gia Lai',
    'baohatinh.vn': 'Báo Hà Tĩnh',
    'giaoducthoidai.vn': 'Báo Giáo dục và Thời đại',
    'tinnhanhchungkhoan.vn': 'Tin nhanh chứng khoán',
  },
  body: '.article__body.zce-content-body, .article__body.cms-body, .zce-content-body',
  clutterInBody: [
    ['a.cms-relate', 'related'], // a related article between two paragraphs
    ['.ads_middle', 'ads'],
    ['[id^="adsWeb_"]', 'ads'],
    ['[id^="adsMobile"]', 'ads'],
  ],
  clutter: [
    ['.article__social', 'share'],
    ['.sendsocial', 'share'],
    ['.article__tag', 'navigation'],
  ],
  metadata: {
    title: 'h1.article__title, h1.cms-title',
    sapo: '.article__sapo, .cms-desc',
    author: '.article__author, .cms-author',
    date: '.article__meta time, .cms-date',
    tags: '.article__tag',
  },
};
