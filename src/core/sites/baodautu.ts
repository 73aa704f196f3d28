import type { Site } from './site';

/** Tables of MasterCMS pasted into a text of its own CMS. */
export const baodautu: Site = {
  hosts: ['baodautu.vn'],
  names: { 'baodautu.vn': 'Báo Tài chính - Đầu tư' },
  body: '#content_detail_news',
  clutterInBody: [
    ['#boxcauhoi', 'comments'], // questions to the newspaper
  ],
  clutter: [
    ['.nav_left', 'navigation'],
    ['.category-popup', 'navigation'],
    ['.list_news_relation_top', 'related'],
    ['.news_relate_one', 'related'],
    ['.long_form_home', 'related'],
    ['.share_detail', 'share'],
    ['.share_list', 'share'],
    ['.fb-like', 'share'],
    ['.zalo-share-button', 'share'],
    ['.box_comment', 'comments'],
    ['.tag_detail', 'navigation'],
    ['.col160', 'sidebar'], // "Tin nóng" on the left
    ['.col300', 'sidebar'], // most read on the right
    ['.ads-banner', 'ads'],
    ['.ads_sticky', 'ads'],
    ['ins.adsbygoogle', 'ads'],
    ['.footer_main', 'footer'],
  ],
  columns: ['.col810', '.col630'],
  metadata: {
    title: '.title-detail', // a div, no h1
    sapo: '.sapo_detail',
    author: '.author-share-top .author',
    date: '.author-share-top .post-time',
    tags: '.tag_detail',
  },
};
