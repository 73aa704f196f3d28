import type { Site } from './site';

export const giadinhonline: Site = {
  hosts: ['giadinhonline.vn'],
  names: { 'giadinhonline.vn': 'Gia đình Việt Nam Online' },
  body: '#explus-editor, .content_detail_news',
  clutterInBody: [
    ['.box-related', 'related'],
    ['.news-relate', 'related'],
  ],
  clutter: [['.tag-list', 'navigation']],
  metadata: { title: 'h1', sapo: 'h2.sapo', tags: '.tag-list' },
};
