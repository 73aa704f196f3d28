import type { Site } from './site';

export const tapchicongthuong: Site = {
  hosts: ['tapchicongthuong.vn'],
  names: { 'tapchicongthuong.vn': 'Tạp chí Công Thương' },
  body: '.detail',
  clutter: [],
  metadata: { title: 'h1.post-title, .post-title', date: '.post-date', tags: '.tags' },
};
