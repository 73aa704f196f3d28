import type { Site } from './site';

/** VCCorp's CMS: `VCSortableInPreviewMode` around everything that is set into the text, photos too; `admzone…` for ads. */
export const vccorp: Site = {
  hosts: [
    'tuoitre.vn',
    'nld.com.vn',
    'baochinhphu.vn',
    'cafef.vn',
    'cafebiz.vn',
    'thanhnien.vn',
    'suckhoedoisong.vn',
    'kenh14.vn',
    'genk.vn',
    'soha.vn',
  ],
  names: {
    'tuoitre.vn': 'Tuổi Trẻ Online',
    'nld.com.vn': 'Báo Người Lao Động',
    'baochinhphu.vn': 'Báo Điện tử Chính phủ',
    'cafef.vn': 'CafeF',
    'cafebiz.vn': 'CafeBiz',
    'thanhnien.vn': 'Báo Thanh Niên',
    'suckhoedoisong.vn': 'Báo Sức khỏe và Đời sống',
    'kenh14.vn': 'Kenh14',
    'genk.vn': 'GenK',
    'soha.vn': 'Soha',
  },
  body: '.detail-content.afcbc-body, div.detail-content, .knc-content, .news-content.clearfix',
  clutterInBody: [
    ['[type="RelatedOneNews"]', 'related'], // one related article
    ['[type="RelatedNewsBox"]', 'related'], // several
    ['.kbwscwl-relatedbox', 'related'], // the same in older articles
    ['.readmore-body-box', 'related'], // "Đọc tiếp" at the end of the text
    ['.tindnd', 'related'], // cafef: "Tin mới" beside the first paragraph
    ['#listNewsInContent', 'related'], // cafef
    ['#reactRelate', 'related'], // cafef
    ['.box-news-relate', 'related'], // suckhoedoisong
    ['.box-related', 'related'], // thanhnien
    ['.chisochungkhoan', 'navigation'], // cafef: the prices of a share, with links to its pages
    ['.tn-ggr2-popup', 'popup'], // thanhnien: "follow us on Google News"
  ],
  clutter: [
    ['.popup-megamenu', 'navigation'], // tuoitre: all sections
    ['.header__nav', 'navigation'], // the bar of sections
    ['.header__top-right', 'navigation'],
    ['.header_new', 'navigation'], // cafef: prices and news in the header
    ['.detail__related', 'related'],
    ['.detail__same-category', 'related'],
    ['#tto_docthem_web', 'related'],
    ['#cate_stat_tto_most_views', 'related'],
    ['#insert-most-views', 'related'], // nld
    ['.detail__foru', 'related'], // thanhnien: "Dành cho bạn"
    ['[data-marked-zoneid="tn_detail_danhchoban"]', 'related'],
    ['[data-marked-zoneid="tn_detail_quantam"]', 'related'],
    ['[id^="dablewidget_"]', 'related'], // lists of the network Dable
    ['.tincungmucdetail', 'related'], // cafef: same section
    ['#menuNav', 'related'], // cafef: news above the text
    ['.detail__sticky', 'share'], // tuoitre: the rail that the share bar scrolls in
    ['.detail-social', 'share'],
    ['.detailsocialboot', 'share'],
    ['.detail-bot-social', 'share'],
    ['.detail-fb-like-share', 'share'],
    ['.detail-like-fb', 'share'],
    ['.social-top', 'share'],
    ['.box-social-top', 'share'],
    ['.sendsocial', 'share'],
    ['.share-menu', 'share'],
    ['.sharefb', 'share'],
    ['.sharezl', 'share'],
    ['.sharefbdetail', 'share'], // cafebiz
    ['.share_bt', 'share'], // cafebiz
    ['.sharemxh.bot', 'share'], // cafef; the one at the top holds the time
    ['.fb_share', 'share'],
    ['.facebook_share_button', 'share'],
    ['.fb-like', 'share'],
    ['.zalo-share-button', 'share'],
    ['.kbwc-socials', 'share'], // kenh14, genk
    ['.kns-social', 'share'],
    ['.link-source-wrapper', 'share'], // cafef: the link to the original, to be copied
    ['#detail_comment', 'comments'],
    ['.detail-comment', 'comments'],
    ['.detail__comment', 'comments'],
    ['.comment-wrapper', 'comments'],
    ['.sendstarauthor', 'popup'], // tuoitre: stars for the author
    ['.detail__newslette', 'popup'],
    ['.wrapPopup', 'popup'],
    ['[class*="modal__"]', 'popup'], // log-in, payment, reactions
    ['.modal_introduce', 'popup'],
    ['.detail-tab', 'navigation'], // tags
    ['.detail-tags', 'navigation'],
    ['.tagdetail', 'navigation'],
    ['.detail__qc', 'sidebar'], // tuoitre: the side column has nothing but ads
    ['.right_cate', 'sidebar'], // cafef
    ['[id^="admzone"]', 'ads'],
    ['[id^="adm_sticky"]', 'ads'],
    ['[id^="LeaderBoard"]', 'ads'],
    ['.bannerballoon', 'ads'],
    ['.bannertop', 'ads'],
    ['.banner-top', 'ads'],
    ['.c-banner', 'ads'],
    ['.ads-sponsor', 'ads'],
    ['.khw-adk14-wrapper', 'ads'],
    ['.khw-ads-wrapper', 'ads'],
    ['.footer', 'footer'],
  ],
  columns: ['.detail__main', '.left_cate'],
  metadata: {
    title: 'h1.detail-title, h1.title[data-role="title"], h1.kbwc-title, h1.title',
    sapo: 'h2.detail-sapo, .detail-sapo, h2.sapo, .news-sapo, [data-role="sapo"]',
    author:
      '.detail-author-bot, .detail-author-top, .author-info, [data-role="author"], .detail-author, .t-contentdetail .author, .kbwcm-author',
    date: '[data-role="publishdate"], .detail-time, .kbwcm-time, meta.cms-date[itemprop="datePublished"], time[datetime]',
    section: '[data-role="cate-name"], .detail-cate',
    tags: '.detail-tab, .detail-tags, .tagdetail',
  },
};
