import { askBackground, askPage } from './harness/extension-messages';
import { expect } from './harness/fixture';
import type { Page, TestBrowser } from './harness/test-browser';
import { card } from './marks';
import { ARTICLE_URL } from './sample-article';

interface Report {
  readonly placed: number;
  readonly orphans: readonly { readonly quote: string; readonly text: string }[];
  readonly notKept?: string;
}
interface StoredNote {
  readonly text: string;
  readonly color: string;
  readonly shown: { readonly exact: string };
  readonly raw: { readonly exact: string };
}

/** Selects a text of the article, wherever its elements begin and end; an end alone selects up to it. */
export function select(page: Page, from: string, to = from): Promise<void> {
  return page.evaluate(
    ({ from, to }) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let isBegun = false;
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        if (node.parentElement?.closest('script, style')) continue;
        const [start, end] = [node.data.indexOf(from), node.data.indexOf(to)];
        if (!isBegun && start >= 0) range.setStart(node, start);
        isBegun ||= start >= 0;
        if (!isBegun || end < 0) continue;
        range.setEnd(node, end + to.length);
        node.parentElement?.scrollIntoView({ block: 'center' });
        const selection = document.getSelection();
        selection?.removeAllRanges();
        selection?.addRange(range);
        return;
      }
      throw new Error(`no such text: ${from}`);
    },
    { from, to },
  );
}

/** Presses a button of the open card as soon as it is there and stays where it is. */
export async function press(testBrowser: TestBrowser, page: Page, name: string): Promise<void> {
  const find = async () => (await card(testBrowser, page))?.controls.find((each) => each.name === name);
  await expect(async () => {
    const control = await find();
    if (!control) throw new Error(`the card has no ${name}`);
    // What is hidden of the page moves the rest of it.
    expect(await find()).toEqual(control);
    await page.clickAt(control.x, control.y);
  }).toPass({ timeout: 15_000 });
}

/** Types a text, letter by letter. */
export async function type(page: Page, text: string): Promise<void> {
  for (const key of text) await page.press(key);
}

/** What the page says of its notes, as to the popup. */
export const report = async (testBrowser: TestBrowser, page: Page) =>
  (await askPage(testBrowser, page, 'describeNotes')) as Report;

/** The notes of an article that are in the history. */
export const kept = async (testBrowser: TestBrowser, url = ARTICLE_URL) =>
  (await askBackground(testBrowser, 'notesOf', url)) as StoredNote[];

/** Opens the article and waits until its notes may be asked for. */
export async function openArticle(testBrowser: TestBrowser, html: string, url = ARTICLE_URL): Promise<Page> {
  const page = await testBrowser.open(url, html);
  await expect(() => report(testBrowser, page)).toPass({ timeout: 15_000 });
  return page;
}

/** The sentences that are marked: the page may know as much. Explanations of the extension are on a few words. */
export async function markedSentences(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range.toString();
      }),
    ),
  );
  return texts.filter((text) => text.length > 40).map((text) => text.replace(/\s+/g, ' '));
}

/** Marks a text in the first colour. */
export async function mark(testBrowser: TestBrowser, page: Page, text: string, url = ARTICLE_URL): Promise<void> {
  await select(page, text);
  await press(testBrowser, page, 'Vàng');
  await expect.poll(() => markedSentences(page)).toContain(text);
  await expect.poll(async () => (await kept(testBrowser, url)).length).toBe(1);
}
