import { askBackground } from './harness/extension-messages';
import { expect, test } from './harness/fixture';
import type { Page, TestBrowser } from './harness/test-browser';

/* What a content script that its page has taken over can send to the worker, and what it gets. */

const URL = 'https://nguoihanoi.vn/bai-thu-20011.html';
const OTHER = 'https://vnexpress.net/bai-khac-4001.html';
const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Chiửu nay</title></head>
<body><p id="a">Nhiửu đại biểu đửu nói vử điửu nà&nbsp;y.</p><p id="b">Ban Cán sự Аảng cà&nbsp;ng nói vử quyửn lợi.</p>
<iframe srcdoc="<p>Khung trong</p>"></iframe><iframe sandbox="allow-scripts" srcdoc="<p>Khung kín</p>"></iframe></body></html>`;
const UUID = '123e4567-e89b-42d3-a456-426614174000';

interface ExtensionGlobal {
  readonly chrome: {
    readonly runtime: { sendMessage(request: unknown): Promise<{ value?: unknown; error?: string } | undefined> };
    readonly storage: { readonly local: { get(): Promise<Record<string, unknown>> } };
    readonly tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
    readonly scripting: {
      executeScript(injection: object): Promise<{ frameId: number; result: unknown }[]>;
    };
  };
}

/** What the worker says to messages from the content scripts' world of a page: `ok`, or why it refuses; `silence` to none. */
function answersTo(testBrowser: TestBrowser, page: Page, requests: readonly unknown[]): Promise<string[]> {
  return testBrowser.inContentWorld(
    page,
    async (all) => {
      const { chrome } = globalThis as unknown as ExtensionGlobal;
      const answers: string[] = [];
      for (const request of all) {
        const reply = await chrome.runtime.sendMessage(request).catch(() => undefined);
        answers.push(reply ? (reply.error?.replace(/^\w+: /, '') ?? 'ok') : 'silence');
      }
      return answers;
    },
    requests,
  );
}

const article = (url: string) => ({
  ...{ title: 'Giả', authors: [], tags: [], url, wordCount: 10, readingMinutes: 1 },
});
const reading = (url: string, more: object = {}) => ({
  ...{ viewId: UUID, article: article(url), repairs: 0, hidden: 0, activeMs: 20_000, readAt: 1, depth: 1, ...more },
});
const selector = { start: 0, end: 1, exact: 'a', prefix: '', suffix: '', occurrences: 1 };
const note = { id: UUID, color: 'yellow', text: 'x', createdAt: 1, changedAt: 1, raw: selector, shown: selector };
const word = { before: 'vử', after: 'về' };

test('a page reads and writes nothing of other sites, of the history and of the settings', async ({ testBrowser }) => {
  const page = await testBrowser.open(URL, PAGE);
  await expect.poll(() => page.title()).toBe('Chiều nay');
  const ownPagesOnly = [
    ['recentVisits', 10],
    ['findVisits', '', 'newest'],
    ['visitOf', URL],
    ['keptTexts', URL],
    ['exportRecords', 0],
    ['salvageHistory', { store: 0, after: 0 }],
    ['eraseHistory', { kind: 'everything' }],
    ['deleteVisits', ['nguoihanoi.vn/bai-1.html']],
    ['correctionsOf', URL],
    ['correctArticle', URL, 'title', 'Giả', true],
    ['notesOf', URL],
    ['changeNote', URL, note],
    ['removeNote', URL, UUID],
    ['repairExceptions'],
    ['keepRepairExceptions', []],
    ['ownRules'],
    ['keepOwnRules', ''],
    ['changeSiteSwitches', 'vnexpress.net', { repair: false }],
    ['pauseEverywhere', true],
    ['injectPlayer', 1],
    ['backUp'],
  ].map(([type, ...args]) => ({ type, args }));
  const refused = await answersTo(testBrowser, page, ownPagesOnly);
  expect(refused).toEqual(ownPagesOnly.map(() => 'not for this sender'));

  const ofOthers = [
    { type: 'recordReading', args: [reading(OTHER)] },
    { type: 'keepNote', args: [reading(OTHER), note] },
    { type: 'pageNotes', args: [OTHER] },
    { type: 'forgetNote', args: [OTHER, UUID] },
  ];
  const others = await answersTo(testBrowser, page, ofOthers);
  expect(others).toEqual(ofOthers.map(() => expect.stringContaining('an article of another site')));
  expect(await askBackground(testBrowser, 'recentVisits', 10)).toEqual([]);
});

test('what is too long, of another shape, or no message at all is refused', async ({ testBrowser }) => {
  const page = await testBrowser.open(URL, PAGE);
  const long = 'a'.repeat(2_100_000);
  const wrong = [
    ['recordReading', reading(URL, { activeMs: -1 })],
    ['recordReading', reading(URL, { article: { ...article(URL), title: long } })],
    ['recordReading', reading('javascript:alert(1)')],
    ['keepText', UUID, long],
    ['keepNote', reading(URL), { ...note, text: long }],
    ['setRepairException', long, 'về', true],
    ['exceptionsAmong', Array.from({ length: 201 }, () => word)],
    ['addSiteRule', 'hide', long],
    ['keepListenSettings', { rate: 1e9, voice: long }],
  ].map(([type, ...args]) => ({ type, args }));
  expect(await answersTo(testBrowser, page, wrong)).toEqual(wrong.map(() => 'wrong arguments'));
  const noMessages = [null, 'openPage', { type: 'openPage' }, { type: '__proto__', args: [] }];
  expect(await answersTo(testBrowser, page, noMessages)).toEqual(noMessages.map(() => 'silence'));
  expect(await answersTo(testBrowser, page, [{ type: 'addSiteRule', args: ['hide', 'p\nvnexpress.net##p'] }])).toEqual([
    'not a rule',
  ]);
});

test('a page is told of no word that was called wrong elsewhere, and keeps its own as they are', async ({
  testBrowser,
}) => {
  const secret = { before: 'tuyửn', after: 'tuyền' };
  await askBackground(testBrowser, 'keepRepairExceptions', [secret, word]);
  const page = await testBrowser.open(URL, PAGE);
  await expect
    .poll(() => page.evaluate(() => document.getElementById('b')?.textContent))
    .toBe('Ban Cán sự Đảng càng nói vử quyền lợi.');
  const told = await testBrowser.inContentWorld(
    page,
    async (mine) => {
      const { chrome } = globalThis as unknown as ExtensionGlobal;
      const [settings, asked, stored] = await Promise.all([
        chrome.runtime.sendMessage({ type: 'openPage', args: [] }),
        chrome.runtime.sendMessage({ type: 'exceptionsAmong', args: [[mine, { before: 'x', after: 'y' }]] }),
        chrome.storage.local.get().then(JSON.stringify, () => 'refused'),
      ]);
      return { settings: JSON.stringify(settings), asked: asked?.value, stored };
    },
    word,
  );
  expect(told.settings).not.toContain('tuyửn');
  expect(told.asked).toEqual([word]);
  // Firefox has no way to keep content scripts from the extension's storage.
  if (testBrowser.name === 'chromium') expect(told.stored).toBe('refused');
  await askBackground(testBrowser, 'keepRepairExceptions', []);
  await expect.poll(() => page.evaluate(() => document.getElementById('b')?.textContent)).toContain('nói về quyền');
});

test('a page calls repairs wrong on its own site alone, and takes back only that', async ({ testBrowser }) => {
  const others = [
    { before: 'đửu', after: 'đều' },
    { before: 'quyửn', after: 'quyền', site: 'vnexpress.net' },
  ];
  await askBackground(testBrowser, 'keepRepairExceptions', others);
  const other = await testBrowser.open(OTHER, PAGE);
  const page = await testBrowser.open(URL, PAGE);
  const textOf = (from: Page, id: string) => from.evaluate((name) => document.getElementById(name)?.textContent, id);
  const expected = 'Ban Cán sự Đảng càng nói về quyửn lợi.';
  await expect.poll(() => textOf(other, 'b')).toBe(expected);
  const calls = (words: readonly { before: string; after: string }[], isWrong: boolean) =>
    words.map(({ before, after }) => ({ type: 'setRepairException', args: [before, after, isWrong] }));
  const many = Array.from({ length: 130 }, (_, i) => ({ before: `chữ${i}`, after: `từ${i}` }));
  await answersTo(testBrowser, page, [...calls(many, true), ...calls([word], true), ...calls(others, false)]);
  const kept = (await askBackground(testBrowser, 'repairExceptions')) as readonly object[];
  expect(kept.slice(0, 2)).toEqual(others);
  expect(kept.at(-1)).toEqual({ ...word, site: 'nguoihanoi.vn' });
  expect(kept).toHaveLength(102);
  await expect.poll(() => textOf(page, 'b')).toBe('Ban Cán sự Đảng càng nói vử quyền lợi.');
  expect(await textOf(other, 'b')).toBe(expected);
  await askBackground(testBrowser, 'keepRepairExceptions', []);
});

test('a subdomain neither reads nor writes what is the newspaper’s', async ({ testBrowser }) => {
  const page = await testBrowser.open('https://blog.nguoihanoi.vn/bai-thu-20011.html', PAGE);
  await expect.poll(() => page.title()).toBe('Chiều nay');
  const requests = [
    { type: 'recordReading', args: [reading(URL)] },
    { type: 'keepNote', args: [reading(URL), note] },
    { type: 'pageNotes', args: [URL] },
    { type: 'forgetNote', args: [URL, UUID] },
  ];
  expect(await answersTo(testBrowser, page, requests)).toEqual(
    requests.map(() => expect.stringContaining('an article of another site')),
  );
});

test('frames inside a page are not answered', async ({ testBrowser }) => {
  await testBrowser.open(URL, PAGE);
  const answers = await testBrowser.background(async (url) => {
    const { chrome } = globalThis as unknown as ExtensionGlobal;
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
    const ask = async () => {
      const { chrome: inFrame } = globalThis as unknown as ExtensionGlobal;
      return (await inFrame.runtime.sendMessage({ type: 'openPage', args: [] }))?.error ?? 'ok';
    };
    const frames = await chrome.scripting.executeScript({ target: { tabId: tab?.id, allFrames: true }, func: ask });
    return frames.map(({ frameId, result }) => [frameId === 0, result]);
  }, URL);
  expect(answers.length).toBeGreaterThan(1);
  for (const [isTop, result] of answers) expect(result).toBe(isTop ? 'ok' : 'openPage: not for this sender');
});
