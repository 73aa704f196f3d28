import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { planDeclutterBy } from '../../src/core/article';
import { readArticleBy } from '../../src/core/metadata';
import { foreignTexts } from './filler';
import { pageSkeleton } from './page-skeleton';
import { proposeSite } from './propose-site';
import { settledMarks } from './settled-marks';
import { siteName, siteSource, withSite } from './site-source';

const URL = 'https://baomotvung.example/nguoi-giu-den-bien-ke-chuyen-mua-bao-204518.html';
const PARAGRAPHS = [
  'Ngọn đèn trên mũi đá đã sáng hơn bảy mươi năm, qua ba đời người trong một gia đình thay nhau leo cầu thang mỗi buổi chiều.',
  'Những đêm bão lớn nhất, ông ngủ ngay dưới chân đèn, nghe gió mà đoán xem thuyền nào còn chưa kịp về tới cửa sông.',
  'Con trai ông nay đã quen việc, biết lau từng mảnh kính, biết ghi sổ từng giờ, và biết nấu nồi cháo nóng cho người đi biển.',
];
const card = (number: number) =>
  `<div class="card"><a href="/tin-30451${number}.html">Làng chài phía nam đón vụ cá lớn nhất năm</a></div>`;
const HTML = `<!doctype html><html><head><title>Người giữ đèn biển kể chuyện mùa bão - Báo Một Vùng</title>
<meta property="og:title" content="Người giữ đèn biển kể chuyện mùa bão"><meta property="og:type" content="article">
<meta property="og:site_name" content="Báo Một Vùng">
<meta name="description" content="Ba đời giữ một ngọn đèn, gia đình ấy thuộc từng cơn gió của cửa sông."></head><body>
<header class="page-top"><nav class="main-menu"><a href="/the-thao">Thể thao</a><a href="/the-gioi">Thế giới</a><a href="/van-hoa">Văn hóa</a><a href="/giai-tri">Giải trí</a><a href="/du-lich">Du lịch</a><a href="/kinh-te">Kinh tế</a></nav></header>
<div class="wrap"><div class="left-part">
  <ul class="path"><li><a href="/xa-hoi">Xã hội</a></li></ul>
  <h1 class="story-title">Người giữ đèn biển kể chuyện mùa bão</h1>
  <div class="story-info"><span class="story-time">12/10/2025 07:30</span><span class="story-author">Lê Hải Đăng</span></div>
  <h2 class="story-lead" title="Ba đời giữ đèn">Ba đời giữ một ngọn đèn, gia đình ấy thuộc từng cơn gió của cửa sông.</h2>
  <div class="story-text">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}
    <div class="inner-cards"><b>Tin liên quan</b>${card(1)}${card(2)}</div>
    <figure><img src="https://anh.example/den-bien.jpg" alt="Ngọn đèn biển lúc hoàng hôn"><figcaption>Ngọn đèn lúc hoàng hôn</figcaption></figure>
    ${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</div>
  <div class="share-line"><a href="https://www.facebook.com/sharer.php">Chia sẻ</a></div>
  <div class="reader-comments"><h3>Bình luận (3)</h3><p>Bài viết hay quá, mong tòa soạn viết thêm nhiều bài về những người giữ đèn.</p></div>
</div><aside class="sidebar-part"><h3>Đọc nhiều</h3>${card(3)}${card(4)}</aside></div>
<footer class="page-end"><p>Bản quyền thuộc về Báo Một Vùng, tầng 3 nhà số 8</p></footer></body></html>`;

function proposed() {
  const { document } = new JSDOM(HTML).window;
  const proposal = proposeSite(document, URL, 'baomotvung.example');
  if (!proposal) throw new Error('no article was found');
  return { document, proposal };
}

describe('proposeSite', () => {
  const { document, proposal } = proposed();
  const { site } = proposal;

  it('names the text, what the metadata are read from, and what is hidden', () => {
    expect(site).toMatchObject({
      hosts: ['baomotvung.example'],
      names: { 'baomotvung.example': 'Báo Một Vùng' },
      body: '.story-text',
      clutterInBody: [['.inner-cards', 'related']],
      columns: ['.left-part'],
      metadata: {
        title: 'h1.story-title',
        sapo: 'h2.story-lead',
        author: '.story-author',
        date: '.story-time',
        section: '.path',
      },
    });
    expect(site.clutter).toEqual([
      ['.page-top', 'navigation'],
      ['.share-line', 'share'],
      ['.reader-comments', 'comments'],
      ['.sidebar-part', 'sidebar'],
      ['.page-end', 'footer'],
    ]);
  });

  it('gives a rule that is enough to hide and to read the page', () => {
    expect(planDeclutterBy(site, document, URL)).toMatchObject({ bodyBy: 'site', unsafe: [] });
    const article = readArticleBy(site, document, URL);
    expect(article).toMatchObject({
      authors: ['Lê Hải Đăng'],
      published: '2025-10-12T07:30:00+07:00',
      section: 'Xã hội',
    });
    expect(article?.provenance.published?.source).toBe('site');
  });

  it('says what is left to do, and proposes nothing for a page that is no article', () => {
    expect(proposal.open).toContain('no place was found for: tags');
    const { document: list } = new JSDOM('<h1>Xã hội</h1><a href="/a-1.html">Một bài</a>').window;
    expect(proposeSite(list, 'https://baomotvung.example/xa-hoi', 'baomotvung.example')).toBeUndefined();
  });
});

describe('pageSkeleton', () => {
  const { document, proposal } = proposed();
  const html = settledMarks(pageSkeleton(document, URL, proposal), URL, proposal.site);
  const skeleton = new JSDOM(html).window.document;

  it('has the structure of the page, marked', () => {
    const marked = (selector: string) => [...skeleton.querySelectorAll(selector)].map(({ className }) => className);
    expect(marked('[data-body]')).toEqual(['story-text']);
    expect(marked('[data-column]')).toEqual(['left-part']);
    expect(marked('[data-hide="comments"]')).toEqual(['reader-comments']);
    expect(marked('[data-hide]').length).toBe(6);
    expect(marked('[data-keep]').length).toBeGreaterThan(8);
  });

  it('has no word of the page and no address of it', () => {
    expect(foreignTexts(skeleton)).toEqual([]);
    const words = ['đèn', 'Một Vùng', 'Hải Đăng', 'Làng chài', 'hoàng hôn', 'den-bien', '204518', 'facebook', 'Ba đời'];
    expect(words.filter((word) => html.includes(word))).toEqual([]);
  });

  it('is refused where a word of the page is left', () => {
    const left = html.replace('</h1>', ' kể chuyện mùa bão</h1>');
    expect(() => settledMarks(left, URL, proposal.site)).toThrow('kể chuyện mùa bão');
  });
});

describe('the list of sites', () => {
  const index = readFileSync('src/core/sites/index.ts', 'utf8');

  it.each([
    ['anninh', `import { anninh } from './anninh';\nimport { baodautu }`, '  tagdiv,\n  anninh,\n  baodautu,\n'],
    ['bao-moi', `import { baoMoi } from './bao-moi';\n`, '  tagdiv,\n  baoMoi,\n  baodautu,\n'],
    ['zz', `import { znews } from './znews';\nimport { zz } from './zz';\n`, '  znews,\n  zz,\n];'],
  ])('takes %s in where it belongs', (name, imported, listed) => {
    const taken = withSite(index, name);
    expect(taken).toContain(imported);
    expect(taken).toContain(listed);
    expect(taken.split('\n').length).toBe(index.split('\n').length + 2);
  });

  it('refuses a text that it does not know', () => {
    expect(() => withSite('export const sites = [];', 'a')).toThrow();
  });

  it.each([
    ['baoninhbinh.org.vn', 'baoninhbinh'],
    ['www.24h.com.vn', 'site-24h'],
    ['english.vov.vn', 'vov'],
    ['vnexpress.net', 'vnexpress'],
  ])('%s is in the file %s', (host, name) => {
    expect(siteName(host)).toBe(name);
  });

  it('writes a file as the others are', async () => {
    const source = await siteSource(
      { hosts: ['a.vn'], names: { 'a.vn': 'A' }, body: '.b', clutter: [], metadata: {} },
      'bao-moi',
    );
    expect(source).toBe(
      `import type { Site } from './site';\n\nexport const baoMoi: Site = {\n  hosts: ['a.vn'],\n  names: { 'a.vn': 'A' },\n  body: '.b',\n  clutter: [],\n  metadata: {},\n};\n`,
    );
  });
});
