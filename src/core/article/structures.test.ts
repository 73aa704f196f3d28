import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { planDeclutter } from './index';

/* How pages are built that no rule knows and whose names say nothing. */

const SENTENCES = [
  'Sáng nay, tại bến cảng, hàng trăm công nhân đã bắt đầu ca làm việc đầu tiên sau kỳ nghỉ dài, tiếng máy vang lên đều đặn từ sớm.',
  'Đại diện công ty cho biết đơn hàng năm nay tăng gần một phần năm, nhiều tổ phải tăng ca để kịp giao cho khách trước cuối tháng.',
  'Người lao động mong mức thưởng được công bố sớm để chủ động về quê, bởi vé tàu xe những ngày cuối năm luôn khan hiếm và đắt đỏ.',
  'Theo kế hoạch, khu nhà ở mới với hơn ba trăm căn sẽ được bàn giao vào mùa hè, ưu tiên cho những gia đình có con nhỏ đang đi học.',
];
const TITLE = 'Khu công nghiệp ven biển nhộn nhịp trở lại sau kỳ nghỉ';
const ADDRESS = 'https://baovenbien.example/khu-cong-nghiep-ven-bien-nhon-nhip-tro-lai-123456.html';

const KEEP = 'data-keep';
const HIDE = 'data-hide';
const p = (text: string, mark = KEEP) => `<p ${mark}>${text}</p>`;
const text = SENTENCES.map((sentence) => p(sentence)).join('');
const headline = `<h1 ${KEEP}>${TITLE}</h1>`;
const sapo = p('Sau kỳ nghỉ dài, các nhà máy ven biển đã sáng đèn, công nhân trở lại dây chuyền với nhiều kỳ vọng.');
const others = [
  'Cầu cảng mới đón chuyến tàu đầu tiên trong năm',
  'Giá cá tăng mạnh trong những ngày biển động',
  'Chợ cá họp sớm hơn thường lệ vì con nước',
]
  .map((title, i) => `<li><a href="/bai-viet-12345${i}.html">${title}</a></li>`)
  .join('');
const related = `<div ${HIDE}><h3>Tin liên quan</h3><ul>${others}</ul></div>`;

const STRUCTURES: Readonly<Record<string, string>> = {
  'paragraphs in several boxes, the last one short': `<div>${headline}${sapo}<div><div>${text}</div><div></div><div>${p(SENTENCES[1] ?? '')}</div>${related}</div></div>`,
  'each paragraph in a box of its own': `<div>${headline}${sapo}<div>${SENTENCES.map((sentence) => `<div>${p(sentence)}</div>`).join('')}</div>${related}</div>`,
  'lines parted by br': `<div>${headline}<div ${KEEP}>${SENTENCES.join('<br><br>')}</div>${related}</div>`,
  'sections with headings': `<main>${headline}${sapo}${SENTENCES.map((sentence) => `<section><h2 ${KEEP}>Đổi thay</h2>${p(sentence)}</section>`).join('')}${related}</main>`,
  'a timeline as a list': `<div>${headline}${sapo}<ul>${SENTENCES.map((sentence) => `<li ${KEEP}><b>10:05</b> ${sentence}</li>`).join('')}</ul>${related}</div>`,
  'a photo story': `<div>${headline}${sapo}<div>${SENTENCES.map((sentence) => `<figure ${KEEP}><img src="a.jpg"><figcaption>${sentence.slice(0, 60)}</figcaption></figure>`).join('')}</div>${related}</div>`,
  'photos that link to their large file': `<div>${headline}<div>${SENTENCES.map((sentence) => `<p ${KEEP}><a href="/anh/a.jpg"><img src="b.jpg"></a></p>${p(sentence)}`).join('')}</div>${related}</div>`,
  'a picture above the headline, side columns on both sides': `<div><img ${KEEP} src="a.jpg">${headline}</div><div><div ${HIDE}><a href="/a-123451.html">Giá cá tăng trong ngày biển động</a><a href="/b-123452.html">Chợ cá họp sớm hơn thường lệ</a></div><div>${sapo}<div>${text}</div></div>${related}</div>`,
  'comments longer than the text': `<div>${headline}${sapo}<div>${text}</div><div ${HIDE}><b>Bình luận (9)</b>${SENTENCES.flatMap(
    (sentence) => [sentence, sentence, sentence],
  )
    .map((sentence) => p(sentence, ''))
    .join('')}</div></div>`,
  'an article element with header and footer': `<article><header>${headline}</header>${sapo}${text}<footer ${HIDE}>Thẻ: <a href="/tag/cong-nhan">công nhân</a></footer></article>${related}`,
  'boxes that inform under words of lists': `<div>${headline}<div>${text}<div ${KEEP}><h4>Nổi bật</h4><ul><li>Ba trăm căn nhà mới</li><li>Hai tuyến xe buýt</li></ul></div><div ${KEEP}><b>Đọc thêm</b>${p(SENTENCES[0] ?? '')}<a href="/luat-1.html">văn bản</a></div></div>${related}</div>`,
  'quotations with their source, a table with links': `<div>${headline}<div>${text}<blockquote ${KEEP}>Chúng tôi trở lại.<footer ${KEEP}>lời <a href="/ong-binh">ông Bình</a></footer></blockquote><table ${KEEP}><tr><td><a href="/nha-may-1.html">Nhà máy chế biến thủy sản số một</a></td><td>120</td></tr></table></div>${related}</div>`,
  'signature, credit and pages behind the text': `<div>${headline}<div>${text}</div>${p('<b>Nguyễn Bình</b>')}${p('(Theo TTXVN)')}<div ${KEEP}>Ảnh: Lê Minh</div><div ${KEEP}><a href="?trang=1">1</a><a href="?trang=2">2</a></div>${related}</div>`,
  'a gallery behind the text, of photos that link to their large file': `<div>${headline}<div>${text}</div><div ${KEEP}><a href="/anh/a.jpg"><img src="b.jpg"></a><p><figcaption>Ca làm đầu tiên.</figcaption></div>${related}</div>`,
  'a viewer that opens when a photo is clicked': `<div>${headline}<div>${text}</div>${related}</div><div class="pswp" ${KEEP}>×</div>`,
  'a teaser with a summary in the text': `<div>${headline}<div>${text}<div ${HIDE}><a href="/tau-1.html"><img src="t.jpg"></a><a href="/tau-1.html">Chuyến tàu đầu tiên cập cảng mới</a><p>${SENTENCES[0] ?? ''}</p></div></div>${related}</div>`,
  'photos in boxes with misleading names': `<div>${headline}${sapo}<div class="banner-top" ${KEEP}><img src="a.jpg"></div><div>${text}<div class="image-ads" ${KEEP}><img src="b.jpg"></div></div>${related}</div>`,
  'a text that has the name of a list': `<div>${headline}${sapo}<div class="box-related">${text}</div><div ${HIDE}><h4>Bình luận (1)</h4>${p(SENTENCES[0] ?? '', '')}</div>${related}</div>`,
  'the time in a share bar': `<div>${headline}<div class="share-bar" ${KEEP}>12/03/2025 10:20 Chia sẻ</div><div>${text}</div>${related}</div>`,
  'a section that has the name of comments': `<div><div ${KEEP}>Bình luận</div>${headline}<div>${text}</div></div>${related}`,
  'headers for telephones and for wide screens': `<header class="mobile"><a class="logo" href="/" ${KEEP}>Ven Biển</a></header><header><a class="logo" href="/" ${KEEP}>Báo Ven Biển</a></header><div>${headline}<div>${text}</div>${related}</div>`,
  'a page that is one form': `<form method="post" action="bai-viet.aspx"><input type="hidden" name="__VIEWSTATE"><div>${headline}${sapo}<div>${text}</div>${related}</div></form>`,
  'a page that is hidden from screen readers while a box is open': `<div aria-hidden="true"><div>${headline}${sapo}<div>${text}</div>${related}</div></div>`,
  'a form to send an opinion, with rules longer than the text': `<div>${headline}${sapo}<div>${text}</div><form ${HIDE}><textarea name="y-kien"></textarea>${SENTENCES.flatMap(
    (sentence) => [sentence, sentence],
  )
    .map((sentence) => p(sentence, ''))
    .join('')}</form></div>`,
  'a film before the text, another in it': `<div>${headline}${sapo}<div ${KEEP}><video src="a.mp4"></video></div><div>${text}<div ${KEEP}><iframe src="https://www.youtube.com/embed/x"></iframe></div></div>${related}</div>`,
};

function open(main: string): Document {
  const menu = ['Thời sự', 'Kinh tế', 'Văn hóa', 'Thể thao'].map((name) => `<li><a href="/${name}">${name}</a></li>`);
  return new JSDOM(
    `<title>${TITLE} - Báo Ven Biển</title><meta property="og:title" content="${TITLE}">
    <script type="application/ld+json">{"@type":"NewsArticle"}</script>
    <body><div><a href="/" ${KEEP}><img src="logo.png"></a><ul ${HIDE}>${menu.join('')}</ul></div>${main}
    <div ${HIDE}><p>Bản quyền thuộc Báo Ven Biển, giấy phép hoạt động báo chí điện tử do cơ quan có thẩm quyền cấp. Tòa soạn đặt tại số 12 đường Bến Cảng, điện thoại trực tin cả ngày lẫn đêm. Ghi rõ nguồn khi phát hành lại thông tin từ trang này.</p></div></body>`,
  ).window.document;
}

describe.each(Object.entries(STRUCTURES))('%s', (_name, main) => {
  const document = open(main);
  const { hidden } = planDeclutter(document, ADDRESS);
  const isHidden = (element: Element) => hidden.some((block) => block.element.contains(element));
  const marked = (mark: string) => [...document.querySelectorAll(`[${mark}]`)];
  const show = (elements: Element[]) => elements.map((element) => element.outerHTML.slice(0, 80));

  it('loses nothing', () => {
    expect(show(marked(KEEP).filter(isHidden))).toEqual([]);
  });

  it('is without clutter', () => {
    expect(show(marked(HIDE).filter((element) => !isHidden(element)))).toEqual([]);
    expect(marked(HIDE).length).toBeGreaterThan(2);
  });
});
