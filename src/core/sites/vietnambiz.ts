import type { Site } from './site';

export const vietnambiz: Site = {
  hosts: ['vietnambiz.vn'],
  names: { 'vietnambiz.vn': 'VietnamBiz' },
  body: '.vnbcbc-body',
  clutter: [],
  metadata: { title: 'h1.vnbcb-title', sapo: '.vnbcbc-sapo', date: '.vnbcba-time' },
};
