import { isSeen, openArticle } from './clutter';
import { expect, test } from './harness/fixture';
import type { View } from './harness/test-browser';
import { ARTICLE_URL, writtenArticle } from './sample-article';
import { wordsOf } from './words';

/** The first words of two hidden blocks. */
const COMMENTS = '(0) Bình luận Gửi bình luận';
const SIDEBAR = 'Đọc nhiều';

/** Presses the button for a hidden block, whose words begin so. */
async function pressFor(popup: View, key: string, words: string): Promise<void> {
  const word = await wordsOf(popup);
  const [before = ''] = word(key).split('$words$');
  await popup.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await expect(() => popup.click(`${before}${words}`)).toPass({ timeout: 10_000 });
}

test.describe('the popup lists what is hidden', () => {
  test('by reason, with the first words of each block', async ({ testBrowser }) => {
    const popup = await testBrowser.popup(await openArticle(testBrowser));
    const word = await wordsOf(popup);
    const groups = () =>
      popup.evaluate(() =>
        [...document.querySelectorAll('details.reason')].map((group) => ({
          reason: group.querySelector('summary')?.textContent.trim(),
          words: [...group.querySelectorAll('li bdi')].map(({ textContent }) => textContent),
        })),
      );
    await expect.poll(async () => (await groups()).length).toBeGreaterThan(3);
    const all = await groups();
    const comments = all.find(({ reason }) => reason?.startsWith(word('hideReason_comments')));
    expect(comments).toEqual({ reason: `${word('hideReason_comments')} 1`, words: [COMMENTS] });
    // As many as the heading says.
    const heading = await popup.evaluate(() => document.querySelector('#hidden h2')?.textContent);
    const count = all.reduce((sum, { words }) => sum + words.length, 0);
    expect(heading).toBe(word('hiddenHeading_other').replace('$count$', String(count)));
    expect(await testBrowser.consoleErrors()).toEqual([]);
  });

  test('and shows one block with all in it, until the page is loaded again', async ({ testBrowser }) => {
    const page = await openArticle(testBrowser);
    const popup = await testBrowser.popup(page);
    await pressFor(popup, 'showBlockNamed', SIDEBAR);
    await expect.poll(() => isSeen(page, '.l-sidebar .c-news-topread a')).toBe(true);
    expect(await isSeen(page, '.c-comments')).toBe(false);
    const pressed = () => popup.evaluate(() => document.querySelectorAll('#hidden [aria-pressed=true]').length);
    await expect.poll(pressed).toBe(1);
    await pressFor(popup, 'showBlockNamed', SIDEBAR);
    await expect.poll(() => isSeen(page, '.l-sidebar')).toBe(false);
    await pressFor(popup, 'showBlockNamed', COMMENTS);
    await expect.poll(() => isSeen(page, '.c-comments')).toBe(true);
    await page.reload();
    await expect.poll(() => isSeen(page, '.c-comments')).toBe(false);
  });

  test('and keeps one on this site from now on, until its rule is taken back', async ({ testBrowser }) => {
    const page = await openArticle(testBrowser);
    const popup = await testBrowser.popup(page);
    await pressFor(popup, 'keepBlockNamed', COMMENTS);
    await expect.poll(() => isSeen(page, '.c-comments textarea')).toBe(true);
    await popup.close();
    await page.reload();
    await expect.poll(() => isSeen(page, '.c-comments textarea')).toBe(true);
    expect(await isSeen(page, '.l-sidebar')).toBe(false);
    const again = await testBrowser.popup(page);
    const word = await wordsOf(again);
    await expect.poll(() => again.text()).toContain('nguoihanoi.vn#@#.c-comments');
    await expect(() => again.click(word('removeRuleNamed').replace('$rule$', 'nguoihanoi.vn#@#.c-comments'))).toPass({
      timeout: 10_000,
    });
    await expect.poll(() => isSeen(page, '.c-comments')).toBe(false);
    await expect.poll(() => again.text()).toContain(word('ownRulesNone'));
  });
});

test.describe('the popup says that a built-in rule does not fit', () => {
  test('where it names no text', async ({ testBrowser }) => {
    const changed = writtenArticle.replace('class="c-news-detail"', 'class="new-detail"');
    const page = await testBrowser.open(ARTICLE_URL, changed);
    const popup = await testBrowser.popup(page);
    const word = await wordsOf(popup);
    await expect.poll(() => popup.text()).toContain(word('staleRuleNoBody'));
    expect(await isSeen(page, '.l-sidebar')).toBe(false);
    expect(await isSeen(page, '.entry p')).toBe(true);
  });

  test('where it would hide the article', async ({ testBrowser }) => {
    const changed = writtenArticle.replace('class="b-maincontent"', 'class="l-sidebar"');
    const page = await testBrowser.open(ARTICLE_URL, changed);
    const popup = await testBrowser.popup(page);
    const word = await wordsOf(popup);
    await expect.poll(() => popup.text()).toContain(word('staleRuleHidesArticle'));
    expect(await isSeen(page, '.entry p')).toBe(true);
  });

  test('and not where it fits', async ({ testBrowser }) => {
    const popup = await testBrowser.popup(await openArticle(testBrowser));
    const word = await wordsOf(popup);
    await expect.poll(() => popup.text()).toContain(word('ownRulesNone'));
    const text = await popup.text();
    expect(text).not.toContain(word('staleRuleNoBody'));
    expect(text).not.toContain(word('staleRuleHidesArticle'));
  });
});
