import type { Site } from './site';

export const cand: Site = {
  hosts: ['cand.com.vn'],
  names: { 'cand.com.vn': 'Báo Công an nhân dân' },
  body: '.detail-content-body',
  clutter: [],
  metadata: { title: 'h1.box-title-detail', sapo: '.box-des', date: '.box-date' },
};
