import type { Site } from './site';

export const vnexpress: Site = {
  hosts: ['vnexpress.net'],
  names: { 'vnexpress.net': 'VnExpress' },
  body: 'article.fck_detail',
  clutter: [
    ['.top-header .time-now', 'navigation'], // today's date
    ['.top-header .right', 'navigation'], // search, log-in, the newest
    ['.wrap-main-nav', 'navigation'],
    ['.wrap-all-menu', 'navigation'],
    ['.topbar-sticky', 'repeated-headline'], // appears when the headline is scrolled away
    ['.footer-content', 'related'], // back to the section; lists are added by a script
    ['.middle-detail', 'related'], // filled by a script
    ['.bottom-detail', 'related'],
    ['#sis_slider', 'ads'],
    ['.social_pin', 'share'],
    ['.btn_share', 'share'],
    ['#box_comment_vne', 'comments'],
    ['.section-comment', 'comments'],
    ['.sidebar-2', 'sidebar'],
    ['.section-ads-top', 'ads'],
    ['#supper_masthead', 'ads'],
    ['#sync_bgu_and_masthead', 'ads'],
    ['#rich-media-banner-ads', 'ads'],
    ['.banner-ads', 'ads'],
    ['#wrapper_footer', 'footer'],
  ],
  columns: ['.sidebar-1'],
  metadata: {
    title: 'h1.title-detail',
    sapo: 'p.description',
    author: 'article.fck_detail p[style*="text-align:right"] strong, .author_mail',
    date: '.header-content .date',
    section: '.header-content .breadcrumb',
    tags: 'meta[name="its_tag"]',
  },
};
