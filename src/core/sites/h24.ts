import type { Site } from './site';

export const h24: Site = {
  hosts: ['24h.com.vn'],
  names: { '24h.com.vn': '24h' },
  body: '.cate-24h-foot-arti-deta-info',
  clutter: [],
  metadata: {},
};
