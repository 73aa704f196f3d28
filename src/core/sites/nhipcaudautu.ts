import type { Site } from './site';

export const nhipcaudautu: Site = {
  hosts: ['nhipcaudautu.vn'],
  names: { 'nhipcaudautu.vn': 'Nhịp Cầu Đầu Tư' },
  body: '.content-detail',
  clutter: [['.post-tags', 'navigation']],
  metadata: {
    title: 'h1.post-detail-title',
    sapo: '.des-small',
    author: '.user-post',
    date: '.date-post',
    tags: '.post-tags',
  },
};
