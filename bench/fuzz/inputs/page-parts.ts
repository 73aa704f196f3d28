import fc from 'fast-check';
import { ADDRESSES, BYLINES, TIMES } from './fact-pieces';
import { jsonLd } from './json-ld';
import { anyString, piecesOf } from './strings';

/** Text and attribute values as HTML takes them, whatever they are. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** What may stand in a `<script>` of data: a page that ends it too early is another page. */
const inScript = (json: string) => json.replaceAll(/<\/script/gi, '<\\/script');

const META_KEYS = [
  ...[
    'property="og:title"',
    'property="og:type"',
    'property="og:url"',
    'property="og:image"',
    'property="og:site_name"',
    'name="author"',
  ],
  ...[
    'property="article:published_time"',
    'property="article:modified_time"',
    'property="article:section"',
    'name="keywords"',
    'name="news_keywords"',
  ],
  ...[
    'name="description"',
    'itemprop="datePublished"',
    'http-equiv="content-language"',
    'name="DC.date.issued"',
    'name="copyright"',
    'name=""',
  ],
];
const value = fc.oneof(piecesOf(TIMES, 4), piecesOf(BYLINES, 4), piecesOf(ADDRESSES, 6), anyString).map(escaped);
const meta = fc
  .tuple(fc.constantFrom(...META_KEYS), value)
  .map(([key, content]) => `<meta ${key} content="${content}">`);
const link = fc
  .tuple(
    fc.constantFrom('canonical', 'amphtml', 'next', 'prev', 'license', 'alternate'),
    piecesOf(ADDRESSES, 6).map(escaped),
  )
  .map(([rel, href]) => `<link rel="${rel}" href="${href}">`);
const data = jsonLd.map((json) => `<script type="application/ld+json">${inScript(json)}</script>`);

/** What stands in a head, each as often as it likes. */
export const headPart = fc.oneof(
  { arbitrary: meta, weight: 6 },
  { arbitrary: link, weight: 2 },
  { arbitrary: data, weight: 3 },
  {
    arbitrary: fc.constantFrom(
      '<base href="https://khac.vidu.vn/x/">',
      '<base href="javascript:0">',
      '<base>',
      '<title>Hai</title>',
      '<!-- -- -->',
    ),
    weight: 1,
  },
);

const links = (count: number, words: string) =>
  Array.from(
    { length: count },
    (_, i) => `<li><a href="/tin-${i}-20${i}47.html" title="Tin ${i}">${words} số ${i} trong ngày</a></li>`,
  ).join('');
const CLUTTER_NAMES = [
  'c-box',
  'sidebar',
  'related',
  'social_pin',
  'ads',
  'oneads',
  'footer',
  'l-footer',
  'comments',
  'c-share-detail',
  'VCSortableInPreviewMode',
  'article__social',
];

/** What news pages have beside their article, as they name it. */
const clutter = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('Tin liên quan', 'Đọc thêm', 'Bình luận', 'Từ khóa', 'Quảng cáo', ''),
      fc.integer({ min: 0, max: 8 }),
      fc.constantFrom(...CLUTTER_NAMES),
    )
    .map(([heading, count, name]) => `<div class="${name}"><h3>${heading}</h3><ul>${links(count, 'Bài')}</ul></div>`),
  fc.constantFrom(
    `<nav><ul>${links(6, 'Mục')}</ul></nav>`,
    `<aside class="l-sidebar"><h2>Xem nhiều</h2><ul>${links(5, 'Bài')}</ul></aside>`,
    '<div class="c-share-detail"><a href="https://facebook.com/sharer">Chia sẻ</a> <button>In</button></div>',
    '<div class="oneads" style="height:250px"><iframe srcdoc="<p>Quảng cáo</p>"></iframe></div>',
    '<figure><img src="/a.jpg" alt="Hồ Đàm"><figcaption>Hồ Đàm sáng nay. Ảnh: Lê Hà</figcaption></figure>',
    `<footer class="l-footer"><p>Giấy phép số 123/GP-BTTTT. Tổng biên tập: Lê Hà.</p><ul>${links(9, 'Mục')}</ul></footer>`,
    '<blockquote><p>“Chúng tôi chờ cây cầu này đã mười năm”, bà Hà nói.</p></blockquote>',
  ),
);
const byline = piecesOf(BYLINES, 5).map((text) => `<p class="author">${escaped(text)}</p>`);
const time = piecesOf(TIMES, 4).map((text) => `<time datetime="${escaped(text)}">${escaped(text)}</time>`);

/** What breaks readers of pages, and is closed again. */
const TRAPS = [
  '<template><p>Đoạn trong khuôn mẫu chưa dùng tới, dài như một đoạn văn của bài báo thật.</p></template>',
  '<div><template shadowrootmode="open"><p>Đoạn văn trong gốc bóng, cũng là Vi&#7879;t ngữ.</p><slot></slot></template>ngoài bóng</div>',
  '<form><input name="parentNode"><input name="nodeType"><input name="textContent"><input name="closest"><button name="querySelectorAll">x</button></form>',
  '<form id="body"><input name="children"></form><img name="documentElement"><img name="head"><input id="title">',
  '<svg><title>Hình</title><style>p{color:red}</style><foreignObject><p>Chữ trong hình</p></foreignObject></svg>',
  '<math><mi>x</mi><annotation-xml encoding="text/html"><p>y</p></annotation-xml></math>',
  '<table><tr><td><table><tr><td><table><tr><td>ô trong ô trong ô</td></tr></table></td></tr></table></td></tr></table>',
  `${'<div>'.repeat(300)}sâu${'</div>'.repeat(300)}`,
  `${'<b><i>'.repeat(60)}đậm${'</i></b>'.repeat(60)}`,
  '<!-- chú thích --><!--[if IE]><p>IE</p><![endif]--><![CDATA[ x ]]><?php echo 1 ?>',
  '<o:p>&nbsp;</o:p><custom-element x:y="1" 1="2" "=""><p>x</p></custom-element>',
  '<noscript><img src="/dem.gif"><p>Hãy bật JavaScript.</p></noscript>',
  '<select><option>Hà Nội<option>Huế</select><textarea><p>không phải thẻ</p></textarea>',
  '<details><summary>Xem</summary><p>Gấp lại.</p></details><dialog>Hộp thoại</dialog>',
  '<style>p::first-letter{font-size:2em}</style><link rel="stylesheet" href="data:text/css,">',
  '<iframe srcdoc="<h1>Khung</h1><p>Trong khung.</p>"></iframe><object data="about:blank"></object><embed>',
  '<div contenteditable="true">Sửa đi: V&aacute;n &#273;&#7873;</div><pre>  á»‡ nguyên  </pre><code>Ã¡</code>',
  '<div hidden><p>Ẩn sẵn.</p></div><p style="display:none">Không thấy.</p>',
  '<h1></h1><h1>Báo Ví Dụ</h1><h2><a href="/">Trang chủ</a></h2>',
  '<a href="javascript:void(0)"><p>Đoạn trong một liên kết.</p></a><p><a></a><br><br><wbr>&shy;&zwnj;&#0;&#xD800;&#x110000;</p>',
  '<ruby>漢<rp>(<rt>Hán<rp>)</ruby><bdo dir="rtl">ngược</bdo><p dir="rtl">\u202eởđ\u202c</p>',
  '<p></p><p> </p><p>\u200b</p><p>\0</p><p>\ud800</p><div></div><span></span>',
];
/** A page that ends too early, or opens what it never closes. */
const UNCLOSED = [
  ...[
    '<div class="c-box">',
    '<div class="ads"><p>',
    '</div></div></div>',
    '</article>',
    '</body></html>',
    '<table><tr>',
    '<p><div><p>',
    '<ul><li>',
  ],
  ...[
    '<!-- ',
    '<!--->',
    '<textarea>',
    '<select>',
    '<template>',
    '<svg>',
    '<math><mtext>',
    '<a href="/x">',
    '<b><p>',
    '</p></p></b>',
    '<noscript>',
  ],
  ...[
    '<frameset>',
    '<html class="x">',
    '<head>',
    '<body onload="">',
    '<form>',
    '<button>',
    '<script type="text/plain">',
    '<style>',
    '<title>',
    '<',
  ],
  ...[
    '<div class="',
    '<img src=',
    '&',
    '&#',
    '<plaintext>',
    '<iframe>',
    '<xmp>',
    '<nobr><nobr>',
    '<option>',
    '<h1>',
    '<main><main>',
    '<span hidden>',
  ],
];
/** Longer strings would be more of an article than the article is. UTF-16 units. */
const LONGEST_ODD = 200;
const odd = anyString.map((text) => `<p>${escaped(text.slice(0, LONGEST_ODD))}</p>`);

/** What stands around and within an article, each closed in itself. */
export const closedPart = fc.oneof(
  { arbitrary: clutter, weight: 6 },
  { arbitrary: byline, weight: 2 },
  { arbitrary: time, weight: 2 },
  { arbitrary: data, weight: 1 },
  { arbitrary: fc.constantFrom(...TRAPS), weight: 5 },
  { arbitrary: odd, weight: 2 },
);

/** Anything that a page may have, closed or not. */
export const anyPart = fc.oneof(
  { arbitrary: closedPart, weight: 3 },
  { arbitrary: fc.constantFrom(...UNCLOSED), weight: 2 },
  { arbitrary: anyString, weight: 1 },
);
