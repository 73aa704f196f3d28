import fc from 'fast-check';
import { DAMAGES, LOSSES } from '../../repair/damage';
import { seededRandom } from '../../repair/damage/random';
import { PARAGRAPHS } from '../../repair/paragraphs';
import { anyPart, closedPart, escaped, headPart } from './page-parts';

/** A generated page, and what is known of it. */
export interface NewsPage {
  readonly url: string;
  readonly html: string;
  readonly headline: string;
  /** The sound paragraphs of its article, one `<p>` each. */
  readonly paragraphs: readonly string[];
  /** Whether all that stands in it is closed, so that the article is one and holds its paragraphs. */
  readonly isWhole: boolean;
}

interface Layout {
  readonly host: string;
  readonly headline: string;
  /** Around the article's text. */
  readonly open: string;
  readonly close: string;
}

/** Articles as families of sites lay them out, by their rules and beside them. */
const LAYOUTS: readonly Layout[] = [
  {
    host: 'nguoihanoi.vn',
    headline: 'c-detail-head__title',
    open: '<div class="c-news-detail"><article class="entry">',
    close: '</article></div>',
  },
  { host: 'vnexpress.net', headline: 'title-detail', open: '<article class="fck_detail">', close: '</article>' },
  { host: 'tuoitre.vn', headline: 'detail-title', open: '<div class="detail-content afcbc-body">', close: '</div>' },
  { host: 'plo.vn', headline: 'article__title', open: '<div class="article__body zce-content-body">', close: '</div>' },
  { host: 'nguoihanoi.vn', headline: 'moi', open: '<div class="content">', close: '</div>' },
  { host: 'baodanang.vn', headline: '', open: '<main><article itemprop="articleBody">', close: '</article></main>' },
  { host: 'dantri.com.vn', headline: 'title-page detail', open: '<div class="singular-content">', close: '</div>' },
  { host: 'tienphong.vn', headline: '', open: '<table width="100%"><tr><td class="bai">', close: '</td></tr></table>' },
];
const HEADLINES = [
  'Cầu đi bộ qua rạch Lá khánh thành sau mười năm chờ đợi',
  'Đề án làm sạch hồ Đàm: nhiều cử tri đề nghị mở đường dạo trước Tết',
  'Giá cà phê tăng 1.200 đồng, thương lái “găm” hàng',
];
const MOST_PARAGRAPHS = 9;

const damagedParagraph = fc
  .tuple(fc.constantFrom(...DAMAGES, ...LOSSES), fc.constantFrom(...PARAGRAPHS), fc.nat())
  .map(([damage, text, seed]) => `<p>${escaped(damage.apply(text, seededRandom(seed)).text)}</p>`);

/** How titles name the headline: where none does, nothing tells it from other headings. */
const NAMED: readonly ((headline: string) => string)[] = [
  (headline) => `<title>${headline} - Báo Ví Dụ</title>`,
  (headline) => `<title>${headline}</title><meta property="og:title" content="${escaped(headline)}">`,
];
const UNNAMED = [() => '<title></title>', () => ''];

/** A box around all of the article, by a name that elsewhere is clutter's. */
const box = fc.constantFrom(
  '',
  '',
  '',
  'c-box',
  'l-sidebar',
  'related',
  'ads',
  'comments',
  'footer',
  'l-main',
  'sidebar-1',
);

/** Something that answers as long as the page's own script runs. */
const SCRIPT = `<script>window.beats = 0; setInterval(() => { window.beats++; }, 20);
document.addEventListener('click', () => { window.clicked = true; });</script>`;

function pages(isWhole: boolean): fc.Arbitrary<NewsPage> {
  const part = isWhole ? closedPart : anyPart;
  const between = fc.array(fc.oneof({ arbitrary: part, weight: 2 }, { arbitrary: damagedParagraph, weight: 1 }), {
    maxLength: 2,
  });
  return fc
    .record({
      layout: fc.constantFrom(...LAYOUTS),
      number: fc.integer({ min: 10_000, max: 99_999_999 }),
      headline: fc.constantFrom(...HEADLINES),
      title: fc.constantFrom(...NAMED, ...(isWhole ? [] : UNNAMED)),
      box,
      doctype: fc.constantFrom(
        '<!doctype html>',
        '<!doctype html>',
        '',
        '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN">',
        '\ufeff<!doctype html>',
      ),
      head: fc.array(headPart, { maxLength: 8 }),
      before: fc.array(part, { maxLength: 5 }),
      after: fc.array(part, { maxLength: 5 }),
      paragraphs: fc.shuffledSubarray([...PARAGRAPHS], { minLength: isWhole ? 4 : 0, maxLength: MOST_PARAGRAPHS }),
      between: fc.array(between, { minLength: MOST_PARAGRAPHS, maxLength: MOST_PARAGRAPHS }),
    })
    .map(({ layout, number, headline, paragraphs, ...parts }) => {
      const text = paragraphs.map((paragraph, i) => [`<p>${paragraph}</p>`, ...(parts.between[i] ?? [])].join('\n'));
      const article = `<h1 class="${layout.headline}">${headline}</h1>${layout.open}${text.join('\n')}${layout.close}`;
      const boxed = parts.box ? `<div class="${parts.box}">${article}</div>` : article;
      const head = `<head><meta charset="utf-8">${SCRIPT}${parts.title(headline)}${parts.head.join('\n')}</head>`;
      return {
        url: `https://${layout.host}/bai-thu-nghiem-${number}.html`,
        html: `${parts.doctype}<html lang="vi">${head}<body>${parts.before.join('\n')}${boxed}${parts.after.join('\n')}</body></html>`,
        headline,
        paragraphs,
        isWhole,
      };
    });
}

/** News pages: as most are, with traps in them, and with what is never closed. */
export const newsPage = fc.oneof({ arbitrary: pages(true), weight: 2 }, { arbitrary: pages(false), weight: 1 });
