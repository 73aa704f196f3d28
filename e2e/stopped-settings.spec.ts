import { expect, test } from './harness/fixture';
import type { Page, TestBrowser } from './harness/test-browser';
import { textsOf } from './library-list';
import { ARTICLE_URL, damagedArticle } from './sample-article';
import { ask, hangAtStep, type Request, stopAtStep, stopThere } from './stopped-worker';

/*
 * The worker is stopped in the middle of changes of the settings, at each of their steps. What is kept is as before or as after
 * the change, and whatever was open shows just that as soon as anything wakes the worker.
 */

const SITE = 'nguoihanoi.vn';

/** The little of the extension API that is used here. */
interface ExtensionGlobal {
  readonly chrome: {
    readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
    readonly storage: Record<
      'local' | 'sync' | 'session',
      { get(name: null): Promise<Record<string, unknown>>; set(items: object): Promise<void>; clear(): Promise<void> }
    >;
  };
}

/** What is kept before, by the names of the storage: something of everything that is changed. */
const BEFORE = {
  annotations: {
    ...{ repairMarks: 'plain', printsMarks: true, glossKinds: ['date'], offersNotes: true, showsStrip: false },
  },
  pausedSites: ['baosong.vn'],
  pausedEverywhere: false,
  switchesBySite: { [SITE]: { repair: false, declutter: true } },
  ownRules: `${SITE}##.article-meta\n`,
  repairExceptions: [{ before: 'bừa', after: 'bữa' }],
  citationFormat: 'apa',
};

const FILE = {
  ...{ 'annotations.repairMarks': 'off', 'annotations.printsMarks': false, citationFormat: 'bibtex' },
  ...{ pausedSites: ['baonui.vn'], ownRules: `${SITE}##h1\n`, 'history.retentionMonths': 6 },
  switchesBySite: { [SITE]: { repair: true, declutter: false } },
};

interface Change {
  readonly name: string;
  readonly request: Request;
  readonly before?: object;
}

const CHANGES: readonly Change[] = [
  { name: 'a switch in the popup', request: { type: 'changeSiteSwitches', args: [SITE, { repair: true }] } },
  {
    name: 'a site’s way back to all that is done elsewhere',
    request: { type: 'freeSite', args: [SITE] },
    before: { ...BEFORE, pausedSites: ['baosong.vn', SITE] },
  },
  { name: 'the exceptions', request: { type: 'keepRepairExceptions', args: [[]] } },
  { name: 'own rules', request: { type: 'keepOwnRules', args: [`${SITE}##h1\n`] } },
  { name: 'a file of settings', request: { type: 'importSettings', args: [FILE] } },
  { name: 'a reset', request: { type: 'resetSettings', args: [['sites', 'rules', 'exceptions']] } },
];

/** All that is kept of the reader's choices. */
async function choices(own: Page): Promise<object> {
  const {
    backupReport: _,
    sync: __,
    ...kept
  } = await own.evaluate(() => (globalThis as unknown as ExtensionGlobal).chrome.storage.local.get(null));
  return kept;
}

/** Keeps this and nothing else, whatever a worker that was stopped had not ended. */
function keepOnly(own: Page, items: object): Promise<void> {
  return own.evaluate(async (kept) => {
    const { local, session } = (globalThis as unknown as ExtensionGlobal).chrome.storage;
    await Promise.all([local.clear(), session.clear()]);
    await local.set(kept);
  }, items);
}

/** Asks the worker for something that has nothing to do with settings. */
function wake(own: Page): Promise<void> {
  return ask(own, { type: 'recentVisits', args: [1] });
}

/** What the options show: all fields, all lists, and the way back from a reset. */
function seenInOptions(options: Page): Promise<readonly string[]> {
  return options.evaluate(() => [
    ...[...document.querySelectorAll<HTMLInputElement>('input, select, textarea')].map(({ type, checked, value }) =>
      type === 'checkbox' || type === 'radio' ? `${checked}` : value,
    ),
    ...[...document.querySelectorAll('bdi, .undo')].map(({ textContent }) => textContent),
  ]);
}

/** What the options and a page of news show of the settings. */
async function seen(page: Page, options: Page): Promise<object> {
  const news = await page.evaluate(() => ({
    isRepaired: document.title.includes('Đề án'),
    shown: ['.l-sidebar', '.article-meta', 'h1'].filter((part) => document.querySelector(part)?.checkVisibility()),
  }));
  return { ...news, options: await seenInOptions(options) };
}

/** What is seen once nothing changes any more. @param old what it is not */
async function settled(look: () => Promise<object>, old?: object): Promise<object> {
  let last = await look();
  await expect(async () => {
    for (let looks = 0; looks < 4; looks++) {
      const before = last;
      last = await look();
      expect(last).toEqual(before);
    }
    expect(last).not.toEqual(old);
  }).toPass({ intervals: [50], timeout: 10_000 });
  return last;
}

async function openAll(testBrowser: TestBrowser) {
  const page = await testBrowser.open(ARTICLE_URL, damagedArticle);
  const options = await testBrowser.openExtensionPage('src/options/index.html');
  await expect.poll(() => textsOf(options, '#settings button')).not.toEqual([]);
  // A picture has the extension's rights and runs none of its code.
  return { page, options, own: await testBrowser.openExtensionPage('icons/16.png') };
}

test.describe('a worker stopped in the middle of', () => {
  for (const { name, request, before = BEFORE } of CHANGES) {
    test(`${name} has made it or not, and pages show which`, async ({ testBrowser }) => {
      const { page, options, own } = await openAll(testBrowser);
      const look = () => seen(page, options);
      const start = async () => {
        await keepOnly(own, before);
        // Whatever is changed everywhere is told all pages.
        await ask(own, { type: 'pauseEverywhere', args: [false] });
      };
      await start();
      const old = { kept: await choices(own), seen: await settled(look) };
      await ask(own, request);
      const changed = { kept: await choices(own), seen: await settled(look, old.seen) };

      const found: object[] = [];
      for (let step = 1, isDone = false; !isDone; step++) {
        await start();
        isDone = await stopAtStep(testBrowser, own, request, { step });
        const kept = await choices(own);
        const one = JSON.stringify(kept) === JSON.stringify(old.kept) ? old : changed;
        expect(kept, `kept after step ${step}`).toEqual(one.kept);
        const wakeAndLook = () => wake(own).then(look);
        // Each look may wake a worker: on a busy machine that takes seconds.
        await expect.poll(wakeAndLook, { message: `seen after step ${step}`, timeout: 20_000 }).toEqual(one.seen);
        found.push(one);
      }
      // Before and after what is kept, at least: steps are steps.
      expect(found[0]).toBe(old);
      expect(found.filter((one) => one === changed).length).toBeGreaterThan(2);
    });
  }
});

test('a worker stopped while a site is allowed works there all the same, also in the open tab', async ({
  testBrowser,
}) => {
  const own = await testBrowser.openExtensionPage('icons/16.png');
  const html = damagedArticle.replaceAll(SITE, 'baolang.example');
  const page = await testBrowser.open('https://baolang.example/tin-tuc/chieu-nay-20001.html', html);
  const isRepaired = async () => (await page.title()).includes('Đề án');
  const isRegistered = () =>
    own.evaluate(async () => {
      const { scripting } = (globalThis as unknown as ExtensionGlobal).chrome;
      return (await scripting.getRegisteredContentScripts()).length > 0;
    });
  const isAtWork = async () => (await isRegistered()) && (await isRepaired());
  let step = 0;
  for (let isDone = false; !isDone;) {
    await hangAtStep(testBrowser, ++step);
    await testBrowser.grantHost('*://*.baolang.example/*');
    isDone = await stopThere(testBrowser, isAtWork);
    await expect.poll(() => wake(own).then(isAtWork), { message: `after step ${step}` }).toBe(true);
    await testBrowser.revokeHost('*://*.baolang.example/*');
    await expect.poll(isRegistered).toBe(false);
    await page.reload();
    expect(await isRepaired()).toBe(false);
  }
  // The scripts are registered, the tabs looked for, the scripts put into one.
  expect(step).toBeGreaterThan(3);
});

interface Shared {
  readonly isOn: boolean;
  readonly here: string;
  readonly there: unknown;
}

const ELSEWHERE = { citationFormat: { value: 'apa', at: 1 } };

/** Whether choices are shared, and one of them, here and in the browser's account. */
function shared(own: Page): Promise<Shared> {
  return own.evaluate(async () => {
    const { local, sync } = (globalThis as unknown as ExtensionGlobal).chrome.storage;
    const here = (await local.get(null)) as { sync?: { isOn: boolean }; citationFormat: string };
    const there = (await sync.get(null)) as { citationFormat?: { value: unknown } };
    return { isOn: here.sync?.isOn ?? false, here: here.citationFormat, there: there.citationFormat?.value };
  });
}

/** Writes into the browser's account as another device does. */
function giveElsewhere(own: Page, value: string): Promise<void> {
  return own.evaluate((items) => (globalThis as unknown as ExtensionGlobal).chrome.storage.sync.set(items), {
    citationFormat: { value, at: Date.now() },
  });
}

test.describe('a worker stopped while choices', () => {
  const turn = (isOn: boolean): Request => ({ type: 'setSync', args: [isOn] });
  const OFF = { isOn: false, here: 'iso690', there: 'apa' };
  const ON = { isOn: true, here: 'apa', there: 'apa' };

  test('begin to be shared, are shared no more or are forgotten has done it or not', async ({ testBrowser }) => {
    const own = await testBrowser.openExtensionPage('icons/16.png');
    const changes = [
      { request: turn(true), isOnBefore: false, outcomes: [OFF, ON] },
      { request: turn(false), isOnBefore: true, outcomes: [ON, { ...ON, isOn: false }] },
      {
        request: { type: 'forgetSynced', args: [] },
        isOnBefore: true,
        outcomes: [ON, { isOn: false, here: 'apa', there: undefined }],
      },
    ];
    for (const { request, isOnBefore, outcomes } of changes) {
      for (let step = 1, isDone = false; !isDone; step++) {
        await ask(own, turn(false));
        await keepOnly(own, { citationFormat: 'iso690' });
        await own.evaluate(async (items) => {
          const { sync } = (globalThis as unknown as ExtensionGlobal).chrome.storage;
          await sync.clear();
          await sync.set(items);
        }, ELSEWHERE);
        if (isOnBefore) await ask(own, turn(true));
        isDone = await stopAtStep(testBrowser, own, request, { step });
        await wake(own);
        const after = `${request.type} after step ${step}`;
        await expect(async () => expect(outcomes, after).toContainEqual(await shared(own))).toPass({ timeout: 20_000 });
        if (isDone) expect(await shared(own), after).toEqual(outcomes[1]);
      }
    }
  });

  test('come from another device takes none of them for the reader’s own', async ({ testBrowser }) => {
    const own = await testBrowser.openExtensionPage('icons/16.png');
    for (let step = 1, isDone = false; !isDone; step++) {
      await ask(own, turn(false));
      await keepOnly(own, { citationFormat: 'iso690' });
      await ask(own, turn(true));
      isDone = await stopAtStep(
        testBrowser,
        own,
        { type: 'syncSettings', args: [] },
        { step, first: () => giveElsewhere(own, 'apa') },
      );
      await giveElsewhere(own, 'bibtex');
      await ask(own, { type: 'syncSettings', args: [] });
      expect(await shared(own), `after step ${step}`).toEqual({ isOn: true, here: 'bibtex', there: 'bibtex' });
    }
  });
});
