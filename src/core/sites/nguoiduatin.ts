import type { Site } from './site';

export const nguoiduatin: Site = {
  hosts: ['nguoiduatin.vn'],
  names: { 'nguoiduatin.vn': 'Người Đưa Tin' },
  body: '.article-content',
  clutter: [['.display-tags', 'navigation']],
  metadata: { date: '.datetime.upcase p', tags: '.display-tags' },
};
