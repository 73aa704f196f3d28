import type { Site } from './site';

export const vov: Site = {
  hosts: ['vov.vn'],
  names: { 'vov.vn': 'VOV' },
  body: 'div.article-content, .text-long',
  clutter: [],
  metadata: { title: 'h1.article-title, .article-title', sapo: '.article-summary', date: '.col-md-4.mb-2' },
};
