import type { Site } from './site';

export const laodong: Site = {
  hosts: ['laodong.vn'],
  names: { 'laodong.vn': 'Báo Lao Động' },
  body: 'div.art-body',
  clutterInBody: [
    ['.related-news', 'related'],
    ['.relate-news', 'related'],
  ],
  clutter: [['.box-tag', 'navigation']],
  metadata: { title: 'h1.title', author: '.art-author', tags: '.box-tag' },
};
