import { violations } from './axe-violations';
import { closedRoot } from './closed-root';
import { openArticle } from './clutter';
import { expect, test } from './harness/fixture';
import type { Page, TestBrowser } from './harness/test-browser';
import { ARTICLE_URL, damagedArticle, writtenArticle } from './sample-article';
import {
  endSentence,
  ENGLISH_VOICE,
  heard,
  LOCAL_VOICE,
  spoken,
  stubVoices,
  type StubVoice,
  tellVoices,
} from './stub-voice';
import { press, wordsIn } from './words';

const HEADLINE = 'Đề án làm sạch hồ Đàm: Nhiều cử tri đề nghị mở đường dạo trước Tết';
const word = wordsIn('vi');

/** Presses "listen" in the popup over a page. */
async function listen(testBrowser: TestBrowser, page: Page): Promise<void> {
  await press(await testBrowser.popup(page), 'listenStart');
  await expect.poll(() => player(testBrowser, page)).not.toBeNull();
  await page.bringToFront();
}

/** The sample article, being read by a stub voice. */
async function listenToArticle(testBrowser: TestBrowser, voices: readonly StubVoice[] = [LOCAL_VOICE]): Promise<Page> {
  const page = await openArticle(testBrowser);
  await stubVoices(testBrowser, page, voices);
  await listen(testBrowser, page);
  return page;
}

function player(testBrowser: TestBrowser, page: Page) {
  return closedRoot(testBrowser, page, '.player');
}

async function pressInPlayer(testBrowser: TestBrowser, page: Page, key: Parameters<typeof word>[0]): Promise<void> {
  const control = (await player(testBrowser, page))?.controls.find(({ name }) => name === word(key));
  if (!control) throw new Error(`the player has no ${key}`);
  await page.clickAt(control.x, control.y);
}

/** The sentence that is marked in the page. */
function marked(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()]
      .filter(({ priority }) => priority === 10)
      .flatMap((highlight) => [...highlight].map((range) => (range as Range).toString())),
  );
}

/** Lets the voice read on until it says something, and gives all that it has said. */
async function readOnTo(testBrowser: TestBrowser, page: Page, words: string): Promise<string[]> {
  for (let sentences = 0; sentences < 60; sentences++) {
    const now = await spoken(testBrowser, page);
    if (now === null || now.includes(words)) break;
    await endSentence(testBrowser, page);
  }
  return (await heard(testBrowser, page)).map(({ text }) => text);
}

test('headline and lead come first, the sentence is marked as it goes, what is hidden and captions are not read', async ({
  testBrowser,
}) => {
  const page = await listenToArticle(testBrowser);
  await expect.poll(() => spoken(testBrowser, page)).toBe(HEADLINE);
  expect(await marked(page)).toEqual([HEADLINE]);
  await endSentence(testBrowser, page);
  await expect.poll(() => spoken(testBrowser, page)).toContain('tại Nhà văn hóa');
  expect((await marked(page))[0]).toMatch(/^NHN Online - Chiều 12\/10.*hồ Đàm\.$/);
  const said = await readOnTo(testBrowser, page, 'không còn câu nào');
  expect(said.at(-1)).toBe('Hà Đăng');
  const all = said.join('\n');
  // Abbreviations and dates are read as words.
  expect(all).toContain('Phó Chủ tịch Ủy ban nhân dân quận Đinh Quang Tiến');
  expect(all).toContain('Chiều ngày mười hai tháng mười, tại Nhà văn hóa');
  expect(all).not.toContain('Một đoạn bờ hồ Đàm đã được kè đá');
  expect(all).not.toContain('Bình luận');
  expect(all).not.toContain('Đô thị');
  expect(await marked(page)).toEqual([]);
  expect((await player(testBrowser, page))?.text).toContain(word('listenEnded'));
  // Pressed again it begins anew.
  await pressInPlayer(testBrowser, page, 'listenPlay');
  await expect.poll(() => spoken(testBrowser, page)).toBe(HEADLINE);
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('what is read of a damaged page is repaired, also while its original is shown', async ({ testBrowser }) => {
  const page = await testBrowser.open(ARTICLE_URL, damagedArticle);
  await expect.poll(() => page.title()).toContain('Đề án');
  const popup = await testBrowser.popup(page);
  await press(popup, 'showOriginal');
  await expect.poll(() => page.title()).not.toContain('Đề án');
  await popup.close();
  await stubVoices(testBrowser, page, [LOCAL_VOICE]);
  await listen(testBrowser, page);
  await expect.poll(() => spoken(testBrowser, page)).toBe(HEADLINE);
  expect((await marked(page))[0]).not.toBe(HEADLINE);
});

test('it pauses, goes on, skips sentences and paragraphs, and stops', async ({ testBrowser }) => {
  const page = await listenToArticle(testBrowser);
  const says = (words: string | null) =>
    words === null
      ? expect.poll(() => spoken(testBrowser, page)).toBeNull()
      : expect.poll(() => spoken(testBrowser, page)).toContain(words);
  await says(HEADLINE);
  await pressInPlayer(testBrowser, page, 'listenPause');
  await says(null);
  await pressInPlayer(testBrowser, page, 'listenNextParagraph');
  await says(null);
  await expect.poll(() => marked(page)).toEqual([expect.stringContaining('NHN Online')]);
  await pressInPlayer(testBrowser, page, 'listenPlay');
  await says('tại Nhà văn hóa');
  await pressInPlayer(testBrowser, page, 'listenNextSentence');
  await says('Đây là lần thứ hai');
  await pressInPlayer(testBrowser, page, 'listenNextParagraph');
  await says('Phát biểu mở đầu');
  await pressInPlayer(testBrowser, page, 'listenPreviousSentence');
  await says('Đây là lần thứ hai');
  await pressInPlayer(testBrowser, page, 'listenPreviousParagraph');
  await says('tại Nhà văn hóa');
  await pressInPlayer(testBrowser, page, 'listenPreviousParagraph');
  await says(HEADLINE);
  await pressInPlayer(testBrowser, page, 'listenStop');
  await says(null);
  expect(await player(testBrowser, page)).toBeNull();
  expect(await marked(page)).toEqual([]);
});

test('speed and voice are the reader’s choice, and kept', async ({ testBrowser }) => {
  const voices = [ENGLISH_VOICE, LOCAL_VOICE, { ...LOCAL_VOICE, name: 'An', lang: 'vi_VN' }];
  const page = await listenToArticle(testBrowser, voices);
  await expect.poll(() => spoken(testBrowser, page)).toBe(HEADLINE);
  expect(await heard(testBrowser, page)).toEqual([{ text: HEADLINE, rate: 1, voice: 'Linh' }]);
  // From the button that reads: over the two steps to the choices.
  const choose = async (name: string, key: string) => {
    const focused = async () => (await player(testBrowser, page))?.focused;
    for (let presses = 0; presses < 12 && (await focused()) !== name; presses++) {
      const before = await focused();
      await page.press('Tab');
      await expect.poll(focused).not.toBe(before);
    }
    await page.press(key);
  };
  await choose(word('listenSpeed'), '2');
  await expect.poll(async () => (await heard(testBrowser, page)).at(-1)?.rate).toBe(2);
  await choose(word('listenVoice'), 'A');
  await expect.poll(async () => (await heard(testBrowser, page)).at(-1)?.voice).toBe('An');
  expect(await spoken(testBrowser, page)).toBe(HEADLINE);
  await page.reload();
  await stubVoices(testBrowser, page, voices);
  await listen(testBrowser, page);
  await expect.poll(() => heard(testBrowser, page)).toEqual([{ text: HEADLINE, rate: 2, voice: 'An' }]);
});

test('it is all done by keys, which the page does not get', async ({ testBrowser }) => {
  const page = await listenToArticle(testBrowser);
  await page.evaluate(() => {
    document.addEventListener('keydown', () => (document.body.dataset['keys'] = 'heard'));
  });
  await expect.poll(() => spoken(testBrowser, page)).toBe(HEADLINE);
  await page.press(' ');
  await expect.poll(() => spoken(testBrowser, page)).toBeNull();
  await page.press(' ');
  await expect.poll(() => spoken(testBrowser, page)).toBe(HEADLINE);
  await page.press('Shift+ArrowRight');
  await expect.poll(() => spoken(testBrowser, page)).toContain('tại Nhà văn hóa');
  await page.press('ArrowRight');
  await expect.poll(() => spoken(testBrowser, page)).toContain('Đây là lần thứ hai');
  await page.press('ArrowLeft');
  await expect.poll(() => spoken(testBrowser, page)).toContain('tại Nhà văn hóa');
  const names = [
    word('listenStop'),
    word('listenPreviousParagraph'),
    word('listenPreviousSentence'),
    word('listenPause'),
  ];
  for (const name of names) {
    await page.press('Tab');
    await expect.poll(async () => (await player(testBrowser, page))?.focused).toBe(name);
  }
  await page.press('Enter');
  await expect.poll(() => spoken(testBrowser, page)).toBeNull();
  expect(await page.evaluate(() => document.body.dataset['keys'])).toBeUndefined();
  await page.press('Escape');
  await expect.poll(() => player(testBrowser, page)).toBeNull();
});

test.describe('where there is no Vietnamese voice', () => {
  test('it says so and how to get one, and reads when there is one', async ({ testBrowser }) => {
    const page = await listenToArticle(testBrowser, [ENGLISH_VOICE]);
    await expect.poll(async () => (await player(testBrowser, page))?.text).toContain(word('listenNoVoice'));
    const shown = await player(testBrowser, page);
    const help = ['windows', 'macos', 'linux', 'android', 'chromeos'].map((name) => word(`listenHelp_${name}`));
    expect(help.filter((text) => shown?.text.includes(text))).toHaveLength(1);
    expect(shown?.controls.map(({ name }) => name)).toEqual([word('listenStop')]);
    expect(await heard(testBrowser, page)).toEqual([]);
    await tellVoices(testBrowser, page, [ENGLISH_VOICE, LOCAL_VOICE]);
    await pressInPlayer(testBrowser, page, 'listenPlay');
    await expect.poll(() => spoken(testBrowser, page)).toBe(HEADLINE);
  });

  test('it waits for a system that tells its voices late', async ({ testBrowser }) => {
    const page = await listenToArticle(testBrowser, []);
    expect((await player(testBrowser, page))?.controls.map(({ name }) => name)).toEqual([word('listenStop')]);
    await tellVoices(testBrowser, page, [LOCAL_VOICE]);
    // Where the machine is so slow that it has given up by then, the reader presses.
    const play = async () =>
      (await player(testBrowser, page))?.controls.some(({ name }) => name === word('listenPlay'));
    if (await play()) await pressInPlayer(testBrowser, page, 'listenPlay');
    await expect.poll(() => spoken(testBrowser, page)).toBe(HEADLINE);
  });

  test('one that sends the article away is none', async ({ testBrowser }) => {
    const page = await listenToArticle(testBrowser, [{ name: 'HoaiMy Online', lang: 'vi-VN', localService: false }]);
    await expect.poll(async () => (await player(testBrowser, page))?.text).toContain(word('listenOnlineOnly'));
    expect(await heard(testBrowser, page)).toEqual([]);
  });
});

test('a voice that the browser holds back or that fails waits for the reader', async ({ testBrowser }) => {
  const page = await listenToArticle(testBrowser);
  for (const [error, note] of [
    ['not-allowed', 'listenNotAllowed'],
    ['synthesis-failed', 'listenFailed'],
  ] as const) {
    await expect.poll(() => spoken(testBrowser, page)).toBe(HEADLINE);
    await endSentence(testBrowser, page, error);
    expect((await player(testBrowser, page))?.text).toContain(word(note));
    await pressInPlayer(testBrowser, page, 'listenPlay');
  }
  await expect.poll(() => spoken(testBrowser, page)).toBe(HEADLINE);
});

test('it ends with its page', async ({ testBrowser }) => {
  const page = await listenToArticle(testBrowser);
  await expect.poll(() => spoken(testBrowser, page)).toBe(HEADLINE);
  await page.reload();
  expect(await page.evaluate(() => sessionStorage.getItem('silenced'))).toBe('yes');
});

test('it finds its place again on a page that is rendered anew', async ({ testBrowser }) => {
  const page = await listenToArticle(testBrowser);
  await readOnTo(testBrowser, page, 'Ông Đào Văn Điền');
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('.entry p')) paragraph.replaceWith(paragraph.cloneNode(true));
  });
  await endSentence(testBrowser, page);
  await expect.poll(() => spoken(testBrowser, page)).toContain('Ông đề nghị chủ đầu tư');
  expect((await marked(page))[0]).toContain('Ông đề nghị chủ đầu tư');
});

/** Waits until the page stands still: it is scrolled to a sentence smoothly, and would go on with that. */
function restFromScrolling(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let still = 0, last = scrollY; still < 10; last = scrollY) {
      await new Promise(requestAnimationFrame);
      still = scrollY === last ? still + 1 : 0;
    }
  });
}

test('the sentence is kept in sight, but not where the reader has gone elsewhere', async ({ testBrowser }) => {
  const page = await listenToArticle(testBrowser);
  const isInSight = () =>
    page.evaluate(() => {
      const [highlight] = [...CSS.highlights.values()].filter(({ priority }) => priority === 10);
      const [range] = [...(highlight ?? [])];
      const { top = -1, bottom = -1 } = (range as Range | undefined)?.getBoundingClientRect() ?? {};
      return top >= 0 && bottom <= innerHeight;
    });
  await readOnTo(testBrowser, page, 'Hồ Đàm còn là một phần lịch sử');
  await expect.poll(isInSight).toBe(true);
  await restFromScrolling(page);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await endSentence(testBrowser, page);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await pressInPlayer(testBrowser, page, 'listenNextSentence');
  await expect.poll(isInSight).toBe(true);
});

test('the page can neither see nor hide the player', async ({ testBrowser }) => {
  const hostile = writtenArticle.replace(
    '</head>',
    '<style>html > div { display: none !important; opacity: 0 !important; }</style></head>',
  );
  const page = await testBrowser.open(ARTICLE_URL, hostile);
  await stubVoices(testBrowser, page, [LOCAL_VOICE]);
  await listen(testBrowser, page);
  await expect.poll(async () => ((await player(testBrowser, page))?.controls ?? []).length).toBeGreaterThan(5);
  const seen = await page.evaluate(() => {
    const host = document.querySelector(':popover-open');
    return {
      isClosed: host?.shadowRoot === null,
      text: host?.textContent,
      attributes: host?.getAttributeNames().sort(),
      opacity: host && getComputedStyle(host).opacity,
    };
  });
  expect(seen).toEqual({ isClosed: true, text: '', attributes: ['popover', 'style'], opacity: '1' });
});

test('axe finds nothing wrong with the player, and it fits a narrow screen', async ({ testBrowser }) => {
  const voices = [LOCAL_VOICE, { ...LOCAL_VOICE, name: 'Microsoft An - Vietnamese (Vietnam)' }];
  const page = await listenToArticle(testBrowser, voices);
  await expect.poll(() => spoken(testBrowser, page)).toBe(HEADLINE);
  for (const width of [320, 1280]) {
    await page.setWidth(width);
    const shown = await player(testBrowser, page);
    expect(shown?.left).toBeGreaterThanOrEqual(0);
    expect(shown?.right).toBeLessThanOrEqual(width);
    expect(shown?.controls).toHaveLength(8);
    expect(shown?.controls.filter(({ x, y }) => x < 16 || x > width - 16 || y < shown.top)).toEqual([]);
  }
  // As axe cannot see into a closed root, it is given what is in it.
  const { html = '' } = (await player(testBrowser, page)) ?? {};
  const copy = await testBrowser.open(
    'https://nguoihanoi.vn/may-nghe',
    `<!doctype html><html lang="vi"><title>Nghe bài</title><main><h1>Nghe bài</h1>${html}</main></html>`,
  );
  for (const scheme of ['light', 'dark']) {
    await copy.evaluate((name) => {
      for (const part of document.querySelectorAll<HTMLElement>('.player')) part.style.colorScheme = name;
    }, scheme);
    expect(await violations(copy)).toEqual([]);
  }
});
