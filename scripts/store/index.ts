import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension, vietnameseCopy } from '../../e2e/harness/built-extension';
import { ChromiumPage } from '../../e2e/harness/chromium/chromium-page';
import { launchBrowser } from '../../e2e/harness/launch-browser';
import { PageServer } from '../../e2e/harness/page-server';
import { TestBrowser } from '../../e2e/harness/test-browser';
import type { PictureName } from '../../store/listing';
import { vi } from '../../store/vi';
import { TILE } from './limits';
import { scenes } from './scenes';
import { openStage } from './stage';
import { tileHtml } from './tile';

const FOLDER = 'store/pictures';

/** `npm run store:pictures`: the screenshots and the tile of the stores, in Vietnamese, by the built extension in Chromium. */
const extension = vietnameseCopy(builtExtension('chromium'));
const server = await PageServer.start();
const driver = await launchBrowser('chromium', { port: server.port, headless: true, extension });
try {
  mkdirSync(FOLDER, { recursive: true });
  await takeAll(new TestBrowser(driver, server));
} finally {
  await driver.quit();
  await server.close();
  rmSync(extension.path, { recursive: true });
}

async function takeAll(browser: TestBrowser): Promise<void> {
  await (await browser.installAnew()).close();
  for (const [name, scene] of Object.entries(scenes)) {
    const stage = await openStage(browser, vi.captions[name as PictureName], await scene(browser));
    await stage.screenshot(pathOf(name));
  }
  const tile = await browser.open('https://tile.example/', tileHtml(readFileSync('public/icons/mark.svg', 'utf8')));
  if (!(tile instanceof ChromiumPage)) throw new Error('the tile is drawn by Chromium');
  await tile.playwright.setViewportSize(TILE);
  await tile.screenshot(pathOf('tile'));
}

function pathOf(name: string): string {
  const path = join(FOLDER, `${name}.png`);
  console.log(path);
  return path;
}
