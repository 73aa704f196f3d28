export interface BenchPage {
  readonly name: string;
  readonly html: string;
}

/** Sentences with an abbreviation, a date, a measure now and then, as news has them. */
const SENTENCES = [
  'Chiều 12/10, UBND phường đã họp với đại diện các tổ dân phố về đề án làm sạch hồ.',
  'Ông Đào Văn Điền cho biết người dân đồng tình, nhưng mong công trình sớm hoàn thành.',
  'Theo đề án, thành phố sẽ nạo vét bùn và xây trạm xử lý nước thải ở phía đông.',
  'Mỗi hộ trong vùng có chừng ba sào ruộng, phần lớn trồng rau và hoa.',
  'Nhiều năm nay mặt hồ bị rác và bèo che gần nửa, mùa hè nhà nào cũng đóng cửa sổ.',
  'Sở GD&ĐT nói học sinh hai trường gần đó sẽ được đi đường dạo mới.',
  'Kinh phí dự kiến là 86 tỷ đồng, trong đó phần lớn lấy từ ngân sách.',
];
/** UTF-16 units. */
const LONG = 365_000;
const SHORT = 6000;

function paragraphs(length: number): string[] {
  const made: string[] = [];
  for (let i = 0, total = 0; total < length; i++) {
    const text = Array.from({ length: 3 }, (_, k) => SENTENCES[(i * 3 + k * 2) % SENTENCES.length]).join(' ');
    made.push(`<p>${text}</p>`);
    total += text.length;
  }
  return made;
}

/** What tells a paragraph that {@link damage} was done to. */
export const DAMAGED = /ửu|А/;

/** The lossy table of 2016, of which any page of that year has some hundred places. */
const damage = (text: string) => text.replaceAll('ều', 'ửu').replaceAll('Đ', 'А').replaceAll('à', 'à&nbsp;');

/** In the structure that the listed site of the bench has. */
function page(name: string, body: readonly string[], rest = ''): BenchPage {
  const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Làm sạch hồ Đàm</title>
<meta property="article:published_time" content="2026-10-14T20:55:00+07:00"></head><body>
<h1 class="c-detail-head__title">Làm sạch hồ Đàm: cử tri mong có đường dạo trước Tết</h1>
<div class="c-news-detail"><div class="b-maincontent"><article class="entry">${body.join('\n')}</article></div></div>${rest}</body></html>`;
  return { name, html };
}

/** What a page has beside its article: lists of links, and as many attributes as those of news sites. */
export function besideOf(links: number): string {
  const list = Array.from({ length: links }, (_, i) => {
    return `<div class="box-item item-${i}" data-id="${i}"><a href="/bai-${i}-2030${i}.html" title="Bài ${i}">Tin số ${i} trong ngày của tòa soạn</a></div>`;
  });
  return `<footer>${list.join('\n')}</footer>`;
}
const BESIDE = besideOf(3350);

/** An article of so many UTF-16 units, of whose paragraphs a share is damaged. */
export function articleOf(length: number, share: number, beside = ''): string {
  const isDamaged = (i: number) => Math.floor((i + 1) * share) > Math.floor(i * share);
  return page(
    '',
    paragraphs(length).map((text, i) => (isDamaged(i) ? damage(text) : text)),
    beside,
  ).html;
}

/** Pages of 500 kB each. */
export const PAGES: readonly BenchPage[] = [
  page('an article as most are, and much beside it', paragraphs(SHORT), BESIDE),
  page('the same, a third of its paragraphs damaged', paragraphs(SHORT).map(everyThird), BESIDE),
  page('an article of 500 kB', paragraphs(LONG)),
  page('the same, a third of its paragraphs damaged', paragraphs(LONG).map(everyThird)),
  page('the same, all of them damaged: 5,000 places and more', paragraphs(LONG).map(damage)),
];

function everyThird(paragraph: string, i: number): string {
  return i % 3 === 0 ? damage(paragraph) : paragraph;
}
