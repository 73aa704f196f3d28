import type { Site } from './site';

/** WordPress with tagDiv's theme. */
export const tagdiv: Site = {
  hosts: ['thesaigontimes.vn', 'baodaklak.vn'],
  names: { 'thesaigontimes.vn': 'Tạp chí Kinh tế Sài Gòn', 'baodaklak.vn': 'Báo Đắk Lắk' },
  body: '.td-post-content',
  clutterInBody: [
    ['.td-post-sharing', 'share'],
    ['.related-post', 'related'],
  ],
  clutter: [
    ['.box-tag', 'navigation'],
    ['.tdb-tags', 'navigation'],
  ],
  metadata: {
    title: 'h1.tdb-title-text, .detail-main-title h1.title',
    date: '.entry-date.updated.td-module-date',
    tags: '.tdb-tags, .box-tag',
  },
};
