import { violations } from './axe-violations';
import { askBackground } from './harness/extension-messages';
import { expect, test } from './harness/fixture';
import type { Page, TestBrowser } from './harness/test-browser';
import { chooseFile, noteSavedFiles, savedFiles } from './history-file';
import { textsOf, write } from './library-list';
import { press, wordsOf } from './words';

/** The little of the extension API that these tests use in a page of the extension. */
interface ExtensionGlobal {
  readonly chrome: {
    readonly storage: Record<
      'local' | 'sync',
      { get(name: string | null): Promise<Record<string, unknown>>; set(items: object): Promise<void> }
    >;
  };
}

type Area = 'local' | 'sync';

function stored(page: Page, area: Area, name: string | null): Promise<Record<string, unknown>> {
  return page.evaluate(([of, wanted]) => (globalThis as unknown as ExtensionGlobal).chrome.storage[of].get(wanted), [
    area,
    name,
  ] as const);
}

function store(page: Page, area: Area, items: object): Promise<void> {
  return page.evaluate(([of, kept]) => (globalThis as unknown as ExtensionGlobal).chrome.storage[of].set(kept), [
    area,
    items,
  ] as const);
}

async function openOptions(testBrowser: TestBrowser): Promise<Page> {
  const page = await testBrowser.openExtensionPage('src/options/index.html');
  await page.bringToFront();
  await expect.poll(() => textsOf(page, '#settings button')).not.toEqual([]);
  return page;
}

const SECTIONS_SHOWN = 'main section:not([hidden])';
const look = (page: Page) => stored(page, 'local', 'annotations').then(({ annotations }) => annotations);

test('settings are found without marks, said to be found, and all there again', async ({ testBrowser }) => {
  const page = await openOptions(testBrowser);
  const word = await wordsOf(page);
  const all = (await textsOf(page, `${SECTIONS_SHOWN} h2`)).length;
  await write(page, '#settings-query', word('historyOptionRetention').normalize('NFD').replace(/\p{M}/gu, ''));
  await expect.poll(() => textsOf(page, `${SECTIONS_SHOWN} h2`)).toEqual([word('historyOptionHeading')]);
  expect(await textsOf(page, '#history .option:not([hidden]) label')).toEqual([word('historyOptionRetention')]);
  expect(await textsOf(page, 'nav a')).toEqual([word('historyOptionHeading')]);
  await write(page, '#settings-query', 'zzz');
  await expect
    .poll(() => textsOf(page, 'search [role=status]'))
    .toEqual([word('settingsFoundNone').replace('$query$', 'zzz')]);
  expect(await textsOf(page, SECTIONS_SHOWN)).toEqual([]);
  expect(await violations(page)).toEqual([]);
  await page.press('Escape');
  await expect.poll(() => textsOf(page, `${SECTIONS_SHOWN} h2`)).toHaveLength(all);
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('settings go into a file and out of it, are reset and brought back; a bad file changes nothing', async ({
  testBrowser,
}) => {
  const page = await openOptions(testBrowser);
  const word = await wordsOf(page);
  await askBackground(testBrowser, 'changeAnnotations', { repairMarks: 'plain' });
  await askBackground(testBrowser, 'keepOwnRules', 'baochi.vn##.a\n');
  await askBackground(testBrowser, 'pauseSite', 'baosong.vn', true);
  // What was changed elsewhere is shown without a reload.
  await expect.poll(() => textsOf(page, '#sites bdi')).toEqual(['baosong.vn']);
  await noteSavedFiles(page);
  await press(page, 'settingsExport');
  await expect.poll(async () => (await savedFiles(page)).length).toBe(1);
  const [saved] = await savedFiles(page);
  const file = Buffer.from(saved?.base64 ?? '', 'base64').toString();

  await press(page, 'resetButton');
  await expect.poll(() => textsOf(page, 'dialog[open] h2')).toEqual([word('resetAsk')]);
  expect(await violations(page)).toEqual([]);
  await press(page, 'resetYes');
  await expect.poll(() => look(page)).toMatchObject({ repairMarks: 'subtle' });
  // What is the reader's own stays unless it is ticked.
  expect(await askBackground(testBrowser, 'ownRules')).toBe('baochi.vn##.a\n');
  expect(await textsOf(page, '#sites bdi')).toEqual(['baosong.vn']);
  await expect.poll(() => textsOf(page, '.undo')).toHaveLength(1);
  expect(await violations(page)).toEqual([]);
  await page.click(word('listUndo'));
  await expect.poll(() => look(page)).toMatchObject({ repairMarks: 'plain' });
  await expect.poll(() => textsOf(page, '.undo')).toEqual([]);

  const choose = (name: string, text: string) => chooseFile(page, name, text, '#settings');
  await choose('hong.json', file.replace('"plain"', '"loud"'));
  await expect.poll(() => page.text()).toContain(`“${word('settingPart_annotations_repairMarks')}”`);
  await choose('khac.json', '{"some": "other file"}');
  await expect.poll(() => page.text()).toContain(word('settingsProblem_unknown'));
  await choose('cu.json', file);
  await expect.poll(() => page.text()).toContain(word('settingsImportSame'));

  await choose('moi.json', file.replace('"plain"', '"off"').replace('##.a', '##.b').replace('baosong', 'baonui'));
  await expect
    .poll(() => textsOf(page, 'dialog[open] li'))
    .toEqual([
      word('settingPart_annotations_repairMarks'),
      `${word('settingPart_pausedSites')} (+1)`,
      `${word('settingPart_ownRules')} (+1)`,
    ]);
  expect(await violations(page)).toEqual([]);
  await press(page, 'settingsImportYes');
  await expect.poll(() => look(page)).toMatchObject({ repairMarks: 'off' });
  expect(await askBackground(testBrowser, 'ownRules')).toBe('baochi.vn##.a\nbaochi.vn##.b\n');
  await expect.poll(() => textsOf(page, '#sites bdi')).toEqual(['baonui.vn', 'baosong.vn']);
  await page.click(word('sitesFreeNamed').replace('$host$', 'baonui.vn'));
  await expect.poll(() => textsOf(page, '#sites bdi')).toEqual(['baosong.vn']);
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('choices are shared by the browser’s account only where the reader asks for it, and the last one holds', async ({
  testBrowser,
}) => {
  const page = await openOptions(testBrowser);
  const word = await wordsOf(page);
  await askBackground(testBrowser, 'changeAnnotations', { repairMarks: 'plain' });
  await askBackground(testBrowser, 'pauseSite', 'baosong.vn', true);
  expect(await stored(page, 'sync', null)).toEqual({});
  // Another device, of a newer version, was there before.
  const newer = { value: 'wide', at: 5 };
  await store(page, 'sync', { citationFormat: { value: 'apa', at: 1 }, 'page.width': newer });
  await press(page, 'syncSwitch');
  await expect.poll(() => page.text()).toContain(word('syncIsOn'));
  await expect.poll(() => stored(page, 'local', 'citationFormat')).toEqual({ citationFormat: 'apa' });
  const account = await stored(page, 'sync', null);
  expect(account).toMatchObject({ 'annotations.repairMarks': { value: 'plain' }, 'page.width': newer });
  expect(JSON.stringify(account)).not.toContain('baosong');

  await store(page, 'sync', { 'annotations.repairMarks': { value: 'off', at: Date.now() } });
  await expect.poll(() => look(page)).toMatchObject({ repairMarks: 'off' });
  await askBackground(testBrowser, 'changeAnnotations', { repairMarks: 'subtle' });
  const shared = async () => (await stored(page, 'sync', null))['annotations.repairMarks'];
  await expect.poll(shared).toMatchObject({ value: 'subtle' });
  // What another device made long ago is written over.
  await store(page, 'sync', { 'annotations.repairMarks': { value: 'plain', at: 1 } });
  await expect.poll(shared).toMatchObject({ value: 'subtle' });
  expect(await look(page)).toMatchObject({ repairMarks: 'subtle' });
  expect(await violations(page)).toEqual([]);

  await press(page, 'syncForget');
  await expect.poll(() => page.text()).toContain(word('syncForgotten'));
  expect(await stored(page, 'sync', null)).toEqual({});
  await askBackground(testBrowser, 'changeAnnotations', { repairMarks: 'plain' });
  expect(await stored(page, 'sync', null)).toEqual({});
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('sites that were allowed are taken back; lists of thousands are shown in part', async ({ testBrowser }) => {
  await testBrowser.grantHost('*://*.baolang.example/*');
  const page = await openOptions(testBrowser);
  const word = await wordsOf(page);
  await expect.poll(() => textsOf(page, '#sites bdi')).toEqual(['baolang.example']);
  await page.click(word('grantedRevokeNamed').replace('$host$', 'baolang.example'));
  await expect.poll(() => textsOf(page, '#sites bdi')).toEqual([]);

  const sites = Array.from({ length: 5000 }, (_, index) => `bao${index}.vn`);
  await store(page, 'local', { pausedSites: sites });
  await expect.poll(() => textsOf(page, '#sites bdi')).toHaveLength(50);
  await write(page, '#sites input[type=search]', 'bao4999');
  await expect.poll(() => textsOf(page, '#sites bdi')).toEqual(['bao4999.vn']);
  expect(await violations(page)).toEqual([]);
});
