import type { Site } from './site';

/** WordPress with tagDiv's theme. */
export const tagdiv: Site = {
  hosts: ['thesaigontimes.vn', 'baodaklak.vn'],
  names: { 'thesaigontimes.vn': 'Tạp chí Kinh tế Sài Gòn', 'baodaklak.vn': 'Báo Đắk Lắk' },
  body: '.td-post-content',
  clutterInBody: [['.related-post', 'related']],
  // The theme's own names.
  clutter: [
    ['.box-tag', 'navigation'],
    ['.tdb-tags', 'navigation'],
    ['.td-header-menu-wrap .sf-menu', 'navigation'], // the logo may stand beside it
    ['.td-post-sharing', 'share'],
    ['.td_block_related_posts', 'related'],
    ['.td-more-articles-box', 'related'], // slides in when the reader has scrolled
    ['.td-main-sidebar', 'sidebar'],
    ['.td-a-rec', 'ads'],
    ['.td-footer-wrapper', 'footer'],
  ],
  columns: ['.td-main-content'],
  metadata: {
    title: 'h1.tdb-title-text, .detail-main-title h1.title',
    date: '.entry-date.updated.td-module-date',
    tags: '.tdb-tags, .box-tag',
  },
};
