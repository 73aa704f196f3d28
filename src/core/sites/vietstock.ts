import type { Site } from './site';

export const vietstock: Site = {
  hosts: ['vietstock.vn'],
  names: { 'vietstock.vn': 'Vietstock' },
  body: '#vst_detail',
  clutterInBody: [['.article-sharing', 'share']],
  clutter: [],
  metadata: { title: 'h1.article-title', sapo: 'p.pHead', author: 'p.pAuthor', date: 'p.pPublishTimeSource' },
};
