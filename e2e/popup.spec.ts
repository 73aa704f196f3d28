import { expect, test } from './harness/fixture';
import { keepArticles } from './kept-history';
import { ARTICLE_URL, damagedArticle, writtenArticle } from './sample-article';
import { wordsOf } from './words';

const LIST = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Đô thị - Tạp chí Người Hà Nội</title></head><body>
<div class="l-nav"><a href="/">Người Hà Nội</a></div><div class="l-main">${'<div class="b-grid"><h3><a href="/bai-1.html">Đường hoa ven đê đón khách đầu xuân</a></h3><p>Nhiều đoàn khách đã về từ sáng sớm.</p></div>'.repeat(20)}</div>
<div class="l-sidebar"><p>Đọc nhiều trong tuần qua trên tạp chí</p></div></body></html>`;

test.describe('the popup', () => {
  test('tells what the article is, who wrote it, when and where, and what was done to it', async ({ testBrowser }) => {
    const page = await testBrowser.open(ARTICLE_URL, damagedArticle);
    await expect.poll(() => page.title()).toContain('Đề án');
    const popup = await testBrowser.popup(page);
    const word = await wordsOf(popup);
    await expect.poll(() => popup.text()).toContain('Hà Đăng');
    const text = await popup.text();
    for (const expected of [
      'Đề án làm sạch hồ Đàm: Nhiều cử tri đề nghị mở đường dạo trước Tết',
      'Đô thị',
      'Tạp chí Người Hà Nội',
      'Chiều 12/10, tại Nhà văn hóa phường Yên Đà',
      'nguoihanoi.vn/de-an-lam-sach-ho-dam',
      'ho-dam.jpg',
      'phường Yên Đà',
      word('showOriginal'),
      word('showHidden'),
      word('hideReason_comments'),
    ]) {
      expect(text).toContain(expected);
    }
    const time = await popup.evaluate(() => document.querySelector('article time')?.textContent);
    // The moment by Vietnam's clocks, in the reader's language.
    expect(time).toMatch(/14\/10\/2016, 20:55|October 14, 2016, 8:55\sPM/u);
    expect(text).toMatch(/Nhiửu\s*→[^→]*Nhiều/);
    expect(await testBrowser.consoleErrors()).toEqual([]);
  });

  test('tells what only some articles say: photographers, licence, other editions and pages', async ({
    testBrowser,
  }) => {
    const links = [
      '<link rel="amphtml" href="https://nguoihanoi.vn/amp/de-an.html">',
      '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">',
      `<link rel="next" href="${ARTICLE_URL}?trang=2">`,
      '<link rel="prev" href="javascript:alert(1)">',
    ];
    const page = await testBrowser.open(ARTICLE_URL, damagedArticle.replace('</head>', `${links.join('')}</head>`));
    await expect.poll(() => page.title()).toContain('Đề án');
    const popup = await testBrowser.popup(page);
    const word = await wordsOf(popup);
    const details = () =>
      popup.evaluate(() =>
        [...document.querySelectorAll('.details > div')].map((row) => [
          row.querySelector('dt')?.textContent ?? '',
          row.querySelector('a')?.href ?? row.querySelector('dd')?.textContent ?? '',
        ]),
      );
    await expect
      .poll(async () => Object.fromEntries(await details()) as unknown)
      .toMatchObject({
        [word('photographers')]: 'Hà Đăng',
        [word('licence')]: 'https://creativecommons.org/licenses/by/4.0/',
        [word('ampEdition')]: 'https://nguoihanoi.vn/amp/de-an.html',
        [word('pages')]: `${ARTICLE_URL}?trang=2`,
      });
    const protocols = await popup.evaluate(() => [...document.querySelectorAll('a')].map(({ protocol }) => protocol));
    expect(protocols.filter((protocol) => !/^(?:https?|(?:chrome|moz)-extension):$/.test(protocol))).toEqual([]);
    expect(await testBrowser.consoleErrors()).toEqual([]);
  });

  test('shows what a hostile page says of itself as text, or not at all', async ({ testBrowser }) => {
    const attack = '<img src=x onerror="document.title=1">';
    const head = [
      `<title>Chiều nay ${attack.replaceAll('<', '&lt;')}</title>`,
      `<meta property="og:title" content='Chiều nay ${attack}'>`,
      '<meta property="og:image" content="javascript:alert(1)"><link rel="canonical" href="data:text/html,x">',
      `<meta property="article:author" content="\u202eNguyễn Văn An ${'x'.repeat(5000)}">`,
      '<meta property="article:published_time" content="275760-09-13">',
    ];
    const hostile = damagedArticle
      .replace(/<head>[\s\S]*<\/head>/, `<head><meta charset="utf-8">${head.join('')}</head>`)
      .replace(/<h1[\s\S]*?<\/h1>/, `<h1>Chiều nay ${attack.replaceAll('<', '&lt;')} bờ hồ đông người</h1>`);
    const page = await testBrowser.open(ARTICLE_URL, hostile);
    const popup = await testBrowser.popup(page);
    await expect.poll(() => popup.evaluate(() => document.querySelector('article h1')?.textContent)).toContain('<img');
    const seen = await popup.evaluate(() => ({
      title: document.title,
      pictures: [...document.images].map(({ src }) => new URL(src).pathname),
      protocols: [...document.querySelectorAll('a')].map(({ protocol }) => protocol),
      text: document.body.textContent,
    }));
    expect(seen.pictures).toEqual(['/icons/mark.svg']);
    expect(seen.protocols.filter((protocol) => !/^(?:https?|(?:chrome|moz)-extension):$/.test(protocol))).toEqual([]);
    expect(seen.title).not.toBe('1');
    expect(seen.text).not.toContain('\u202e');
    expect(seen.text).not.toContain('x'.repeat(500));
    expect(await testBrowser.consoleErrors()).toEqual([]);
  });

  test('tells words that look Latin and are not, and those alone', async ({ testBrowser }) => {
    // A word of Cyrillic letters alone, which no repair reads.
    const forged = '\u0412\u0410\u041e';
    const page = await testBrowser.open(ARTICLE_URL, writtenArticle.replaceAll('Đề án', `${forged} án`));
    const popup = await testBrowser.popup(page);
    const word = await wordsOf(popup);
    await expect.poll(() => popup.text()).toContain(word('disguisedWords').replace('$words$', forged));
    await popup.close();
    const other = await testBrowser.open(ARTICLE_URL, writtenArticle);
    const otherPopup = await testBrowser.popup(other);
    await expect.poll(() => otherPopup.text()).toContain('Hà Đăng');
    expect(await otherPopup.text()).not.toContain(word('disguisedWords').replace('$words$', ''));
  });

  test('lists the articles read last', async ({ testBrowser }) => {
    const title = 'Làng hoa ven sông vào vụ Tết';
    await keepArticles(testBrowser, [{ key: 'baosong.vn/1.html', title, readAt: '2026-11-25T20:00', minutes: 2 }]);
    const list = await testBrowser.open('https://nguoihanoi.vn/do-thi', LIST);
    const popup = await testBrowser.popup(list);
    const word = await wordsOf(popup);
    await expect.poll(() => popup.text()).toContain(word('notArticleTitle'));
    await expect.poll(() => popup.text()).toContain(title);
  });

  test('says so on a page that is no article, where nothing is hidden', async ({ testBrowser }) => {
    const page = await testBrowser.open('https://nguoihanoi.vn/do-thi', LIST);
    const popup = await testBrowser.popup(page);
    const word = await wordsOf(popup);
    await expect.poll(() => popup.text()).toContain(word('notArticleTitle'));
    const unseen = await page.evaluate(
      () => [...document.body.querySelectorAll('*')].filter((element) => !element.checkVisibility()).length,
    );
    expect(unseen).toBe(0);
  });

  test('offers to work on a site that is not listed, and reads the page at once when it may', async ({
    testBrowser,
  }) => {
    const url = 'https://baolang.example/tin-tuc/chieu-nay-20001.html';
    const page = await testBrowser.open(url, damagedArticle.replaceAll('nguoihanoi.vn', 'baolang.example'));
    const popup = await testBrowser.popup(page);
    const word = await wordsOf(popup);
    await expect.poll(() => popup.text()).toContain(word('noAccessButton'));
    expect(await page.title()).toContain('Аử án');
    await testBrowser.grantHost('*://*.baolang.example/*');
    await expect.poll(() => page.title()).toContain('Đề án');
    await page.reload();
    await expect.poll(() => page.title()).toContain('Đề án');
  });

  test('leaves a listed site alone that the reader took away, until it is clicked', async ({ testBrowser }) => {
    await testBrowser.revokeHost('*://*.nguoihanoi.vn/*');
    const page = await testBrowser.open(ARTICLE_URL, damagedArticle);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await page.title()).toContain('Аử án');
    // Chromium first asks, in a bubble of its own that no test can click, to load the page again.
    if (testBrowser.name === 'chromium') return;
    await testBrowser.popup(page);
    await expect.poll(() => page.title()).toContain('Đề án');
  });

  test('works on a listed site that is given back at once, also in the open tab', async ({ testBrowser }) => {
    const listed = '*://*.nguoihanoi.vn/*';
    await testBrowser.revokeHost(listed);
    const page = await testBrowser.open(ARTICLE_URL, damagedArticle);
    expect(await page.title()).toContain('Аử án');
    await testBrowser.grantHost(listed);
    await expect.poll(() => page.title()).toContain('Đề án');
  });

  test('says so on a page of the browser itself', async ({ testBrowser }) => {
    const page = await testBrowser.open(testBrowser.name === 'firefox' ? 'about:license' : 'chrome://version/');
    const popup = await testBrowser.popup(page);
    const word = await wordsOf(popup);
    await expect.poll(() => popup.text()).toContain(word('browserPageTitle'));
  });
});
