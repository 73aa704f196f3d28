import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page, TestBrowser, View } from '../../e2e/harness/test-browser';
import { keepArticles } from '../../e2e/kept-history';
import { hover, marked } from '../../e2e/marks';
import type { PictureName } from '../../store/listing';
import { HISTORY } from './history';
import { SCREENSHOT } from './limits';
import { CAPTION_HEIGHT, type Prop } from './stage';
import { STAGED_HOST, stagedArticle } from './staged-article';

/** Sets up what a picture shows. */
type Scene = (browser: TestBrowser) => Promise<readonly Prop[]>;

const ROOM = SCREENSHOT.height - CAPTION_HEIGHT;
/** Of the window: wide enough for the newspaper's side column, and shown smaller. */
const HALF_WIDTH = 820;
const WHOLE = `inset: ${CAPTION_HEIGHT}px 0 0`;
/** Browsers show no higher popup; it is as wide as its body, in the middle of the picture that is taken of it. */
const POPUP = { width: 380, height: 600 } as const;

/** The pictures in the order of the stores, by the names of their files; one after the other in one browser. */
export const scenes: Readonly<Record<PictureName, Scene>> = {
  '1-before-after': async (browser) => {
    const half = { width: 616, height: ROOM - 32 };
    const place = (left: number) =>
      `top: ${CAPTION_HEIGHT + 16}px; left: ${left}px; width: ${half.width}px; height: ${half.height}px; border-radius: 10px`;
    const before = await browser.open(stagedArticle.url, stagedArticle.html);
    await before.setWidth(HALF_WIDTH);
    const png = await shotOf(before);
    await before.close();
    const after = await openArticle(browser, HALF_WIDTH);
    return [
      { png, style: place(16), label: 'Trước' },
      { png: await shotOf(after), style: place(SCREENSHOT.width - 16 - half.width), label: 'Sau' },
    ];
  },
  '2-repair-card': async (browser) => {
    const page = await openArticle(browser, SCREENSHOT.width);
    await hover(browser, page, 'h1', 'Nhiều');
    return [{ png: await shotOf(page), style: WHOLE }];
  },
  '3-popup': async (browser) => {
    const page = await openArticle(browser, SCREENSHOT.width);
    const png = await shotOf(page);
    const popup = await browser.popup(page);
    await expect.poll(() => popup.text()).toContain('Lê Thị Ngân');
    const at = `top: ${CAPTION_HEIGHT + 24}px; right: 48px; width: ${POPUP.width}px; height: ${POPUP.height}px`;
    return [
      { png, style: WHOLE },
      { png: await shotOf(popup), style: `${at}; border-radius: 10px`, isWhole: true },
    ];
  },
  '4-library': async (browser) => {
    await keepArticles(browser, HISTORY);
    const page = await browser.openExtensionPage('src/library/index.html');
    await page.bringToFront();
    await page.setWidth(SCREENSHOT.width);
    await expect.poll(() => page.text()).toContain(HISTORY[0]?.title);
    return [{ png: await shotOf(page), style: WHOLE }];
  },
  '5-options-dark': async (browser) => {
    const page = await browser.openExtensionPage('src/options/index.html');
    await page.bringToFront();
    await page.setWidth(SCREENSHOT.width);
    await page.emulate({ medium: 'screen', colorScheme: 'dark' });
    await expect.poll(() => page.text()).toContain('TCVN');
    return [{ png: await shotOf(page), style: WHOLE }];
  },
};

/** The sample article, repaired and with its marks. */
async function openArticle(browser: TestBrowser, width: number): Promise<Page> {
  await browser.grantHost(STAGED_HOST);
  const page = await browser.open(stagedArticle.url, stagedArticle.html);
  await page.setWidth(width);
  await expect.poll(() => page.title()).toContain('Nhiều');
  await expect.poll(() => marked(page)).toContain('Nhiều');
  return page;
}

async function shotOf(view: View): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'doc-sach-picture-'));
  try {
    const path = join(folder, 'shot.png');
    await view.screenshot(path);
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
