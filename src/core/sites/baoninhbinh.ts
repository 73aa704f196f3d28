import type { Site } from './site';

export const baoninhbinh: Site = {
  hosts: ['baoninhbinh.org.vn'],
  names: { 'baoninhbinh.org.vn': 'Báo Ninh Bình' },
  body: '#content_detail',
  clutter: [],
  metadata: { title: 'h1.header-title, .header-title' },
};
