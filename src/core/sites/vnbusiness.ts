import type { Site } from './site';

export const vnbusiness: Site = {
  hosts: ['vnbusiness.vn'],
  names: { 'vnbusiness.vn': 'VnBusiness' },
  body: '.fck_detail',
  clutter: [],
  metadata: { title: 'h1.title_news, .title_news' },
};
