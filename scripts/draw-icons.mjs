import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';

/*
 * Draws public/icons/SIZE.png from mark.svg: node scripts/draw-icons.mjs
 * Chromium is CHROMIUM_PATH, or Playwright's own.
 */
const SIZES = [16, 32, 48, 128];
const icons = new URL('../public/icons/', import.meta.url);

const mark = await readFile(new URL('mark.svg', icons));
const source = `data:image/svg+xml;base64,${mark.toString('base64')}`;
const executablePath = process.env['CHROMIUM_PATH'];
const browser = await chromium.launch(executablePath ? { executablePath } : {});
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<body style="margin: 0"><img src="${source}" width="${size}" style="display: block">`);
    await page.locator('img').evaluate((image) => /** @type {HTMLImageElement} */ (image).decode());
    await writeFile(new URL(`${size}.png`, icons), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
