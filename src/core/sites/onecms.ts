import type { Site } from './site';

/** ONECMS of NEKO: `onecms__…` and `c-…` classes, pictures on 1cdn.vn, "POWERED BY ONECMS" in the footer. */
export const onecms: Site = {
  hosts: [
    'nguoihanoi.vn',
    'baodanang.vn',
    'baonghean.vn',
    'baohaiphong.vn',
    'khoahocphothong.vn',
    'congly.vn',
    'nguoiquansat.vn',
    'diendandoanhnghiep.vn',
    'daidoanket.vn',
    'markettimes.vn',
    'phaply.net.vn',
    // Taken for the same CMS, not seen: where its body is missing, the content decides.
    'baotintuc.vn',
    'hanoimoi.vn',
  ],
  names: {
    'nguoihanoi.vn': 'Tạp chí Người Hà Nội',
    'baodanang.vn': 'Báo Đà Nẵng',
    'baonghean.vn': 'Báo Nghệ An',
    'baohaiphong.vn': 'Báo Hải Phòng',
    'khoahocphothong.vn': 'Khoa học phổ thông',
    'congly.vn': 'Báo Công lý',
    'nguoiquansat.vn': 'Người Quan Sát',
    'diendandoanhnghiep.vn': 'Diễn đàn Doanh nghiệp',
    'daidoanket.vn': 'Báo Đại Đoàn Kết',
    'markettimes.vn': 'MarketTimes',
    'phaply.net.vn': 'Tạp chí Pháp lý',
    'baotintuc.vn': 'Báo Tin tức',
    'hanoimoi.vn': 'Báo Hànộimới',
  },
  // `.b-maincontent` around it occurs again in the footer.
  body: '.c-news-detail article.entry',
  clutterInBody: [
    ['.entry .c-box', 'related'], // related articles set into the text
    ['.AdsBetweenContent', 'ads'],
  ],
  clutter: [
    ['.c-menu', 'navigation'],
    ['.c-weather', 'navigation'], // in the header, and today's date
    ['.c-sologan', 'navigation'],
    ['.c-widget-tags', 'navigation'],
    ['.c-box:has(.c-template-list)', 'related'],
    ['.c-box:has(> .c-box__content > .c-news-topmore)', 'related'], // "Đừng bỏ lỡ", with its heading
    ['.c-box:has(> .c-box__content > .onecms_load_view)', 'related'],
    ['.onecms_load_view', 'related'], // 600–800 px, empty until the reader scrolls
    ['.c-news-topmore', 'related'],
    ['.c-news-related', 'related'],
    ['.c-news-topread', 'related'],
    ['.c-homepage-repeat-content', 'related'],
    ['.c-box:has(.c-share-detail)', 'share'],
    ['.c-share-detail', 'share'],
    ['.c-share-scroll', 'share'],
    ['.c-sticky-share', 'share'],
    ['.zalo-share-button', 'share'],
    ['.onecms__popup', 'share'], // buttons that open a window of a network
    ['.c-comments', 'comments'],
    ['.onecms__comments', 'comments'],
    ['.c-comment-bar', 'comments'],
    ['.onecms__comment__list', 'comments'],
    ['.c-header-sticky', 'repeated-headline'],
    ['.c-sticky-mobile', 'popup'],
    ['.l-sidebar', 'sidebar'],
    ['.oneads', 'ads'],
    ['.c-banner', 'ads'],
    ['.c-banner-item', 'ads'],
    ['.c-header-banner', 'ads'],
    ['.c-banner-bottom-fixed', 'ads'],
    ['[data-type="_mgwidget"]', 'ads'],
    ['#linktop-box', 'ads'], // links that are paid for
    ['#netlink', 'ads'],
    ['.l-footer', 'footer'],
    ['.c-footer-space', 'footer'],
    ['.c-powered', 'footer'],
  ],
  columns: ['.l-main'],
  metadata: {
    title: 'h1.block-sc-title, h1.c-detail-head__title',
    sapo: 'p.block-sc-sapo, .c-news-detail .desc',
    author: '.block-sc-author, .c-detail-head__author, meta[property="dable:author"]',
    date: '.block-sc-publish-time, .c-detail-head__time, meta[name="article:published_time"]',
    section: '.block-sc-cate-name, .c-detail-head__cat',
    tags: '.c-widget-tags',
  },
  metaDateOrder: 'month-first',
};
