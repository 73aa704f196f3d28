import type { Site } from './site';

export const vtcnews: Site = {
  hosts: ['vtcnews.vn'],
  names: { 'vtcnews.vn': 'VTC News' },
  body: '.edittor-content.box-cont',
  clutter: [],
  metadata: { title: 'h1.font28.bold' },
};
