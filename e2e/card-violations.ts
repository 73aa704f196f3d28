import axe from 'axe-core';
import type { TestBrowser } from './harness/test-browser';

interface AxeWindow {
  readonly axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Thẻ</title>
<meta name="viewport" content="width=device-width"></head><body><main><h1>Thẻ</h1><div id="host"></div></main></body></html>`;

/**
 * What axe finds wrong with a card, in light and in dark colours: rule and element. Axe looks into no closed root, so that
 * the same elements are shown in an open one.
 * @param html of the card's root
 */
export async function cardViolations(testBrowser: TestBrowser, html: string): Promise<string[]> {
  const page = await testBrowser.open('https://nguoihanoi.vn/the.html', PAGE);
  await page.evaluate((content) => {
    document.querySelector('#host')?.attachShadow({ mode: 'open' }).setHTMLUnsafe(content);
  }, html);
  await page.addScript(axe.source);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulate({ medium: 'screen', colorScheme });
    found.push(...(await page.evaluate(runAxe)).map((wrong) => `${colorScheme}: ${wrong}`));
  }
  await page.close();
  return found;
}

async function runAxe(): Promise<string[]> {
  const { violations } = await (window as unknown as AxeWindow).axe.run();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
