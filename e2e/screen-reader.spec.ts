import { closedRoot } from './closed-root';
import { command } from './command';
import { expect, test } from './harness/fixture';
import type { Page, TestBrowser } from './harness/test-browser';
import { card } from './marks';
import { select } from './notes';
import { ARTICLE_URL, damagedArticle } from './sample-article';
import { LOCAL_VOICE, stubVoices } from './stub-voice';
import { press, wordsIn, wordsOf } from './words';

/* What browsers tell screen readers of all that the extension puts into a page. */

const word = wordsIn('vi');
const HEADLINE = 'Đề án làm sạch hồ Đàm: Nhiều cử tri đề nghị mở đường dạo trước Tết';

const SELECTED = 'người dân đều mong';

/** Names of what is told from the first part of a role and name on; empty where there is none. */
async function toldFrom(page: Page, role: string, name: string): Promise<string[]> {
  const nodes = await page.accessibleNodes();
  const first = nodes.findIndex((node) => node.role === role && node.name === name);
  return first < 0 ? [] : nodes.slice(first).map((node) => node.name);
}

/** Browsers name the role of a button differently. */
async function buttons(page: Page): Promise<string[]> {
  return (await page.accessibleNodes()).filter(({ role }) => role.endsWith('button')).map(({ name }) => name);
}

/** The sample article of 2016, repaired. */
async function openDamaged(testBrowser: TestBrowser): Promise<Page> {
  const page = await testBrowser.open(ARTICLE_URL, damagedArticle);
  await expect.poll(() => page.title()).toBe(HEADLINE);
  await expect.poll(() => page.text()).toContain(SELECTED);
  return page;
}

async function nextMark(testBrowser: TestBrowser, page: Page): Promise<void> {
  // There may be no marks yet.
  await expect(async () => {
    await command(testBrowser, page, 'next-mark');
    expect(await card(testBrowser, page)).not.toBeNull();
  }).toPass({ timeout: 15_000 });
}

test('the card of a repair is a dialog with its name, what stood there, and what can be done', async ({
  testBrowser,
}) => {
  const page = await openDamaged(testBrowser);
  await nextMark(testBrowser, page);
  const told = () => toldFrom(page, 'dialog', word('markRepaired'));
  await expect.poll(told).toEqual(expect.arrayContaining(['Аử', 'Đề', word('markKeep'), word('markWrong')]));
  expect(await buttons(page)).toEqual(expect.arrayContaining([word('markKeep'), word('markWrong')]));
  await page.press('Escape');
  await expect.poll(told).toEqual([]);
});

test('what is offered for a selection is a dialog, and each colour has a name', async ({ testBrowser }) => {
  const page = await openDamaged(testBrowser);
  await select(page, SELECTED);
  const told = () => toldFrom(page, 'dialog', word('noteOffer'));
  await expect.poll(told).toEqual(expect.arrayContaining(['Vàng', 'Hồng', word('noteWrite')]));
});

test('the line under the headline is read with it, and repaired text is read as it is shown', async ({
  testBrowser,
}) => {
  const options = await testBrowser.openExtensionPage('src/options/index.html');
  const say = await wordsOf(options);
  await press(options, 'stripSwitch');
  await expect.poll(() => options.text()).toContain(say('stripIsOn'));
  const page = await openDamaged(testBrowser);
  const heading = async () => (await page.accessibleNodes()).find(({ role }) => role === 'heading')?.name ?? '';
  await expect.poll(heading).toMatch(new RegExp(`^${HEADLINE}.*Hà Đăng.*phút`, 'su'));
});

test('all that the player has is named', async ({ testBrowser }) => {
  const page = await openDamaged(testBrowser);
  await stubVoices(testBrowser, page, [LOCAL_VOICE]);
  await press(await testBrowser.popup(page), 'listenStart');
  await expect.poll(() => closedRoot(testBrowser, page, '.player')).not.toBeNull();
  await page.bringToFront();
  const names = ['listenPause', 'listenNextSentence', 'listenPreviousSentence', 'listenStop'].map(word);
  await expect.poll(() => buttons(page)).toEqual(expect.arrayContaining(names));
  const told = (await page.accessibleNodes()).map(({ name }) => name);
  expect(told).toEqual(expect.arrayContaining([word('listenHeading'), word('listenSpeed')]));
});
