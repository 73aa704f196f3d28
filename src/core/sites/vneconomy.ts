import type { Site } from './site';

export const vneconomy: Site = {
  hosts: ['vneconomy.vn'],
  names: { 'vneconomy.vn': 'VnEconomy' },
  body: 'main#article-editor',
  clutterInBody: [['.container-adv', 'ads']],
  clutter: [['.article-tags', 'navigation']],
  metadata: {
    title: 'h1.article-header__title',
    sapo: 'h4.article-content__lead',
    author: '.name',
    date: 'time.article-meta__time',
    tags: '.article-tags',
  },
};
