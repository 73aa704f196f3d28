import type { Site } from './site';

export const znews: Site = {
  hosts: ['znews.vn'],
  names: { 'znews.vn': 'Znews' },
  body: 'div.the-article-body, .the-article-body.cms-body',
  clutter: [],
  metadata: { title: '.the-article-title' },
};
