import type { Site } from './site';

/** Changed its template in 2026: Tailwind's classes say nothing, so most is left to the content. */
export const dantri: Site = {
  hosts: ['dantri.com.vn'],
  names: { 'dantri.com.vn': 'Dân trí' },
  body: '#desktop-in-article, .singular-content',
  clutter: [
    ['nav.menu', 'navigation'],
    ['.nf-menu', 'navigation'],
    ['.nf-sidebar', 'navigation'], // in the menu of all sections
    ['.article-business', 'related'],
    ['[data-module="listing-article-detail"]', 'related'], // the section's list, by a script
    ['.social-list', 'share'],
    ['#comment', 'comments'],
    ['#bannerMasthead', 'ads'],
    ['.ads-masthead', 'ads'],
    ['#desktop-bottom-sticky-right', 'ads'],
    ['#desktop-footer', 'footer'],
    ['footer.footer', 'footer'],
  ],
  metadata: {
    title: 'article h1',
    sapo: 'article h1 ~ h2',
    author: 'article a[href*="/tac-gia/"]',
    date: 'time[datetime]',
    section: '[data-content-name="article-breadcrumb"]',
  },
};
