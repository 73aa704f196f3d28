import type { Site } from './site';

/** Newspapers of the Mekong delta that share a template with `content-fck` around the text. */
export const contentFck: Site = {
  hosts: ['baocantho.com.vn', 'baoangiang.com.vn'],
  names: { 'baocantho.com.vn': 'Báo Cần Thơ', 'baoangiang.com.vn': 'Báo An Giang' },
  body: 'div.content-fck',
  clutterInBody: [
    ['.detail-related', 'related'],
    ['.news-relate', 'related'],
    ['.box-relate', 'related'],
    ['.sharemxh', 'share'],
    ['.detail-fb-like-share', 'share'],
  ],
  clutter: [],
  metadata: { title: 'h1.fw700, h1', author: 'p.author.ignore' },
};
