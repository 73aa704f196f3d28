import type { Site } from './site';

export const vietnamnet: Site = {
  hosts: ['vietnamnet.vn'],
  names: { 'vietnamnet.vn': 'Báo VietNamNet' },
  body: '#maincontent.maincontent',
  clutterInBody: [
    ['.article-relate', 'related'],
    ['.inner-article', 'related'], // one article as a card
    ['article.ck-cms-wiki-news-full', 'related'],
  ],
  clutter: [
    ['.related-news', 'related'],
    ['.vnn-share-social', 'share'],
    ['.share-social', 'share'],
    ['.comment__box__mobile', 'comments'],
    ['.nav-controls__popup-comment', 'comments'],
    ['.box-tag', 'navigation'],
    ['.container__right', 'sidebar'],
    ['.vmcadszone', 'ads'],
    ['.banner-advertisement', 'ads'],
    ['[id^="adzone"]', 'ads'],
    ['.footer', 'footer'],
  ],
  columns: ['.container__left'],
  metadata: {
    title: 'h1.content-detail-title',
    sapo: 'h2.content-detail-sapo',
    author: '.article-detail-author__info, .article-detail-author-wrapper',
    date: '.bread-crumb-detail__time, .publish-date',
    tags: '.box-tag',
  },
};
