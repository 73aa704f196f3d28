import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';

/*
 * Draws public/icons/SIZE.png from mark.svg: node scripts/draw-icons.mjs
 * Chromium is CHROMIUM_PATH, or Playwright's own.
 */
const SIZES = [16, 32, 48, 128];
/** Chrome's store wants 16 transparent pixels on each side: https://developer.chrome.com/docs/webstore/images */
const STORE_ICON = { size: 128, padding: 16 };
const icons = new URL('../public/icons/', import.meta.url);

const mark = await readFile(new URL('mark.svg', icons));
const source = `data:image/svg+xml;base64,${mark.toString('base64')}`;
const executablePath = process.env['CHROMIUM_PATH'];
const browser = await chromium.launch(executablePath ? { executablePath } : {});
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const padding = size === STORE_ICON.size ? STORE_ICON.padding : 0;
    const image = `<img src="${source}" width="${size - 2 * padding}" style="display: block">`;
    await page.setContent(`<body style="margin: ${padding}px">${image}`);
    await page.locator('img').evaluate((image) => /** @type {HTMLImageElement} */ (image).decode());
    await writeFile(new URL(`${size}.png`, icons), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
