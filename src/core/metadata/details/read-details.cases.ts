import type { ArticleDetails } from '../article';

/** What every page of the cases has. */
export const TITLE = 'Cầu đi bộ qua rạch Lá khánh thành';
export const LINK = 'https://venrach.net/cau-di-bo-qua-rach-la-khanh-thanh-12345.html';
export const PUBLISHED = '2026-03-07T08:00:00+07:00';

/** What a page has besides. */
export interface Parts {
  readonly head?: string;
  /** Between headline and text. */
  readonly lead?: string;
  /** In the text, behind its paragraphs. */
  readonly end?: string;
  /** Behind the text. */
  readonly behind?: string;
  readonly url?: string;
  readonly jsonLd?: object;
}

/** What the page says, its parts, and the value of the detail. */
type DetailCase = readonly [what: string, parts: Parts, value: unknown];

const sapo = (text: string) => `<p class="detail-sapo">${text}</p>`;
const rest = 'Cây cầu giúp ba trăm học sinh phường Bến Đá đến trường.';

const place: readonly DetailCase[] = [
  ['before the summary', { lead: sapo(`TP.HCM - ${rest}`) }, 'TP.HCM'],
  ['beside the agency', { lead: sapo(`Cần Thơ (TTXVN) – ${rest}`) }, 'Cần Thơ'],
  ['before the summary in a meta element', { head: `<meta name="description" content="Hà Nội - ${rest}">` }, 'Hà Nội'],
  [
    'in the stamp of VnExpress',
    { lead: `<p class="description"><span class="location-stamp">Nghi Sơn</span>${rest}</p>` },
    'Nghi Sơn',
  ],
  ['in JSON-LD', { jsonLd: { dateline: 'HÀ NỘI, ngày 7/3' } }, 'Hà Nội'],
  ['JSON-LD with an object', { jsonLd: { locationCreated: { '@type': 'Place', name: 'Huế' } } }, 'Huế'],
  ['nowhere', { lead: sapo(rest) }, undefined],
  ['not a script', { jsonLd: { dateline: '<script>alert(1)</script>' } }, undefined],
];

const caption = (text: string) =>
  `<figure><img src="/a.jpg"><figcaption class="PhotoCMS_Caption"><p>${text}</p></figcaption></figure>`;

const photographers: readonly DetailCase[] = [
  ['at the end of a caption', { end: caption('Cây cầu lúc sáng sớm. Ảnh: Gia Huy') }, ['Gia Huy']],
  ['behind a hyphen in capitals', { end: caption('Cây cầu lúc sáng sớm - Ảnh: GIA HUY') }, ['Gia Huy']],
  ['in parentheses', { end: caption('Cây cầu lúc sáng sớm (Ảnh: Gia Huy/TTXVN).') }, ['Gia Huy']],
  ['in an inline element', { end: '<p class="Image">Cây cầu lúc sáng sớm. Ảnh: <em>Gia Huy</em></p>' }, ['Gia Huy']],
  [
    'in a table',
    { end: '<table><tr><td><img src="/a.jpg"></td></tr><tr><td class="pCaption">Ảnh: Gia Huy</td></tr></table>' },
    ['Gia Huy'],
  ],
  ['once each', { end: caption('Ảnh: Gia Huy') + caption('Ảnh: Gia Huy - Quốc Bảo') }, ['Gia Huy', 'Quốc Bảo']],
  [
    'in the byline',
    { end: '<p style="text-align:right"><strong>Bài và ảnh: Lê Minh Anh</strong></p>' },
    ['Lê Minh Anh'],
  ],
  [
    'in captions and the byline',
    { lead: '<p class="author">Minh Anh - Ảnh: Quốc Bảo</p>', end: caption('Ảnh: Gia Huy') },
    ['Gia Huy', 'Quốc Bảo'],
  ],
  [
    'not those who lent them',
    { end: caption('Cây cầu. Ảnh: Nhân vật cung cấp') + caption('Ảnh: AFP') + caption('Ảnh: NVCC') },
    [],
  ],
  ['not the newspaper', { end: caption('Cây cầu. Ảnh: VEN RẠCH') }, []],
  [
    'not from a sentence',
    { end: '<p>Bà gửi cho cháu một tấm ảnh: Bến Đá năm bà mười tám tuổi, khi chưa có cầu.</p>' },
    [],
  ],
  ['not from other articles', { end: '<aside><p>Ảnh: Gia Huy</p></aside>', behind: '<p>Ảnh: Gia Huy</p>' }, []],
];

const line = (text: string) => `<p><em>${text}</em></p>`;

const corrected: readonly DetailCase[] = [
  [
    'told at the end',
    { end: line('Đính chính: bản trước ghi sai chiều dài cầu; tòa soạn đã sửa lúc 10:20 ngày 08/03/2026.') },
    '2026-03-08T10:20:00+07:00',
  ],
  [
    'told of the article',
    { end: line('* Bài viết đã được đính chính lúc 10h20, 08/03/2026') },
    '2026-03-08T10:20:00+07:00',
  ],
  [
    'told at the beginning',
    { lead: line('Bài viết được chỉnh sửa lúc 10:20 08/03/2026') },
    '2026-03-08T10:20:00+07:00',
  ],
  [
    'behind the day of the article',
    { end: line('Đính chính: bài đăng ngày 07/03/2026 có nhầm lẫn, đã sửa vào 09:15 ngày 09/03/2026.') },
    '2026-03-09T09:15:00+07:00',
  ],
  [
    'in JSON-LD',
    { jsonLd: { correction: { '@type': 'CorrectionComment', datePublished: '2026-03-08T10:20:00+07:00' } } },
    '2026-03-08T10:20:00+07:00',
  ],
  [
    'printed as an update, at another time than the declared one',
    {
      head: '<meta property="article:modified_time" content="2026-03-09T07:00:00+07:00">',
      lead: '<p>Cập nhật lúc 10:20 08/03/2026</p>',
    },
    '2026-03-08T10:20:00+07:00',
  ],
  [
    'not the update that is declared',
    {
      head: '<meta property="article:modified_time" content="2026-03-08T10:20:41+07:00">',
      lead: '<p>Cập nhật lúc 10:20 08/03/2026</p>',
    },
    undefined,
  ],
  ['not without a time', { end: line('Đính chính: bản trước ghi sai chiều dài cây cầu.') }, undefined],
  ['not before the publication', { end: line('Đính chính lúc 10:20 06/03/2026') }, undefined],
  [
    'not a correction that others made',
    { end: line('Phường đã đính chính thông tin lúc 10:20 08/03/2026.') },
    undefined,
  ],
  ['not the publication as old pages print it', { lead: '<p>Cập nhật lúc 08:00, Thứ Bảy, 07/03/2026</p>' }, undefined],
];

const SLUG = 'https://venrach.net/cau-di-bo-qua-rach-la-khanh-thanh-12345';
const rel = (name: string, href: string) => ({ head: `<link rel="${name}" href="${href}">` });

const nextPage: readonly DetailCase[] = [
  ['by the query', rel('next', '?page=2'), `${LINK}?page=2`],
  ['by the end of the name', rel('next', `${SLUG}-trang-2.html`), `${SLUG}-trang-2.html`],
  [
    'as WordPress has it',
    {
      url: 'https://venrach.net/cau-di-bo-qua-rach-la-khanh-thanh/',
      ...rel('next', 'https://venrach.net/cau-di-bo-qua-rach-la-khanh-thanh/2/'),
    },
    'https://venrach.net/cau-di-bo-qua-rach-la-khanh-thanh/2/',
  ],
  ['in a link of the text', { end: '<a rel="next" href="?page=2">Trang sau</a>' }, `${LINK}?page=2`],
  ['from the second page', { url: `${LINK}?page=2`, ...rel('next', '?page=3') }, `${LINK}?page=3`],
  ['not the next article', rel('next', 'https://venrach.net/cho-noi-mo-lai-sau-tet-12346.html'), undefined],
  ['not a page behind the next', rel('next', '?page=7'), undefined],
  ['not another site', rel('next', 'https://khac.vn/cau-di-bo-qua-rach-la-khanh-thanh-12345.html?page=2'), undefined],
  ['not a script', rel('next', 'javascript:alert(1)'), undefined],
];

const previousPage: readonly DetailCase[] = [
  ['without a number', { url: `${LINK}?page=2`, ...rel('prev', LINK) }, LINK],
  ['with a number', { url: `${SLUG}-p3.html`, ...rel('prev', `${SLUG}-p2.html`) }, `${SLUG}-p2.html`],
  ['not the article before', rel('prev', 'https://venrach.net/cho-noi-mo-lai-sau-tet-12344.html'), undefined],
];

const pages: readonly DetailCase[] = [
  ['behind the text', { end: '<div class="phan-trang">Trang 2/3</div>' }, { number: 2, count: 3 }],
  ['in words', { end: '<div>Trang 1 trên 3</div>' }, { number: 1, count: 3 }],
  ['not a page behind the last', { end: '<div>Trang 4/3</div>' }, undefined],
  ['not a single page', { end: '<div>Trang 1/1</div>' }, undefined],
  ['not a thousand', { end: '<div>Trang 1/999</div>' }, undefined],
  ['not from a sentence', { end: '<p>Trang 2/3 tờ báo là quảng cáo của cửa hàng đầu chợ.</p>' }, undefined],
];

const ampUrl: readonly DetailCase[] = [
  [
    'of a host',
    rel('amphtml', 'https://amp.venrach.net/cau-12345.html?utm_source=a'),
    'https://amp.venrach.net/cau-12345.html',
  ],
  ['of a path', rel('amphtml', '/amp/cau-12345.html'), 'https://venrach.net/amp/cau-12345.html'],
  ['not of another site', rel('amphtml', 'https://khac.vn/amp/cau-12345.html'), undefined],
  ['not the page itself', rel('amphtml', LINK), undefined],
  ['not a script', rel('amphtml', 'javascript:alert(1)'), undefined],
];

const comments = (text: string) => ({ behind: `<div class="box-comment">${text}</div>` });

const commentCount: readonly DetailCase[] = [
  ['in JSON-LD', { jsonLd: { commentCount: 12 } }, 12],
  [
    'in a statistic',
    {
      jsonLd: {
        interactionStatistic: [
          { interactionType: 'https://schema.org/LikeAction', userInteractionCount: 7 },
          { interactionType: { '@type': 'CommentAction' }, userInteractionCount: '12' },
        ],
      },
    },
    12,
  ],
  [
    'in microdata',
    {
      behind:
        '<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="commentCount" content="12"></div>',
    },
    12,
  ],
  ['over the comments', comments('<h3>Bình luận (12)</h3>'), 12],
  ['in a label of its own', comments('<h3>Ý kiến (<label>1.234</label>)</h3><div>Hay quá</div>'), 1234],
  ['of ONECMS', comments('<div class="c-comment-bar__count">(0) Bình luận</div>'), 0],
  ['beside the time', { lead: '<a href="#binh-luan" class="comment-count">12 bình luận</a>' }, 12],
  [
    'not of another article',
    { behind: '<ul><li><a href="/khac-12346.html">Tin khác</a><span class="comment">12 bình luận</span></li></ul>' },
    undefined,
  ],
  [
    'not of a card',
    { behind: '<article><h3>Tin khác</h3><span class="comment">12 bình luận</span></article>' },
    undefined,
  ],
  ['not a reader’s words', comments('<p>12 bình luận ở trên đều đúng.</p>'), undefined],
  ['not a label', comments('<h3>Bình luận</h3>'), undefined],
  ['not without end', { jsonLd: { commentCount: '99999999999' } }, undefined],
  ['not below nothing', { jsonLd: { commentCount: -3 } }, undefined],
];

const CC = 'https://creativecommons.org/licenses/by-sa/4.0/';

const licence: readonly DetailCase[] = [
  ['in a link element', rel('license', CC), CC],
  ['in the footer', { behind: `<footer><a rel="license" href="${CC}">CC BY-SA</a></footer>` }, CC],
  ['by its address', { behind: `<footer><a href="${CC}">Giấy phép</a></footer>` }, CC],
  ['in JSON-LD', { jsonLd: { license: CC } }, CC],
  ['in JSON-LD as an object', { jsonLd: { license: { '@type': 'CreativeWork', url: CC } } }, CC],
  ['by its name', { head: '<meta name="dcterms.license" content="CC BY 4.0">' }, 'CC BY 4.0'],
  [
    'not that of a picture',
    { end: `<figure><figcaption>Ảnh: <a rel="license" href="${CC}">CC BY-SA</a></figcaption></figure>` },
    undefined,
  ],
  ['not a reservation of rights', { head: '<meta name="dc.rights" content="Bản quyền thuộc về Ven Rạch">' }, undefined],
  ['not a script', rel('license', 'javascript:alert(1)'), undefined],
];

export const detailCases: Readonly<Record<keyof ArticleDetails, readonly DetailCase[]>> = {
  place,
  photographers,
  corrected,
  nextPage,
  previousPage,
  pages,
  ampUrl,
  commentCount,
  licence,
};
