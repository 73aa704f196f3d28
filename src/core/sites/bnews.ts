import type { Site } from './site';

export const bnews: Site = {
  hosts: ['bnews.vn'],
  names: { 'bnews.vn': 'BNEWS' },
  body: '.lr-ct, .post-ct-entry',
  clutter: [['ul.post-tags', 'navigation']],
  metadata: {
    title: 'h1.font-42, .post-top-entry h1',
    sapo: '.lr-summary-post',
    author: '.lr-author',
    date: '.post-time',
    tags: 'ul.post-tags',
  },
};
