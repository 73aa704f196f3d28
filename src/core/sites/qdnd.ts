import type { Site } from './site';

export const qdnd: Site = {
  hosts: ['qdnd.vn'],
  names: { 'qdnd.vn': 'Báo Quân đội nhân dân' },
  body: '[itemprop="articleBody"], .article-detail',
  clutter: [],
  metadata: { title: 'h1.post-title', date: 'span.post-subinfo span' },
};
