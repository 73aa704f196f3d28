import { askPage } from './harness/extension-messages';
import { expect, test } from './harness/fixture';
import type { Page } from './harness/test-browser';

/* Frames in frames, pages that widen their origin, and files that a viewer of the browser's shows. */

const URL = 'https://m.nguoihanoi.vn/bai-thu-20015.html';
const DAMAGED = 'Nhiửu đại biểu đửu nói vử điửu nà\u00a0y, vử quyửn lợi của dân.';
const REPAIRED = 'Nhiều đại biểu đều nói về điều này, về quyền lợi của dân.';

const pageOf = (body: string) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Chiửu nay</title></head><body><p id="p">${DAMAGED}</p>${body}</body></html>`;

/** What stands in the paragraph of a page, or of a frame inside frames of its own site. */
const textIn = (page: Page, ...frames: readonly string[]) =>
  page.evaluate((names) => {
    let inner: Document | null | undefined = document;
    for (const name of names) inner = inner?.querySelector<HTMLIFrameElement>(`#${name}`)?.contentDocument;
    return inner?.getElementById('p')?.textContent;
  }, frames);

test('frames of the page’s own origin are repaired, however deep; those of others are left alone', async ({
  testBrowser,
}) => {
  testBrowser.serve('https://m.nguoihanoi.vn/trong.html', pageOf('<iframe id="inmost" src="/cung.html"></iframe>'));
  testBrowser.serve('https://m.nguoihanoi.vn/cung.html', pageOf(''));
  const teller =
    '<script>setInterval(() => parent.postMessage(document.getElementById("p").textContent, "*"), 50)</script>';
  testBrowser.serve('https://khac.example/ngoai.html', pageOf(teller));
  const page = await testBrowser.open(
    URL,
    pageOf(`<iframe id="inner" src="/trong.html"></iframe><iframe id="other" src="https://khac.example/ngoai.html"></iframe>
      <iframe id="itself" src="about:blank"></iframe>
      <script>window.told = []; addEventListener('message', ({ data }) => told.push(data));
      document.getElementById('itself').contentDocument.body.innerHTML = '<p id="p">${DAMAGED}</p>';</script>`),
  );
  await expect.poll(() => textIn(page)).toBe(REPAIRED);
  await expect.poll(() => textIn(page, 'inner')).toBe(REPAIRED);
  await expect.poll(() => textIn(page, 'inner', 'inmost')).toBe(REPAIRED);
  await expect.poll(() => textIn(page, 'itself')).toBe(REPAIRED);
  const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told);
  await expect.poll(async () => (await told()).length).toBeGreaterThan(3);
  expect(new Set(await told())).toEqual(new Set([DAMAGED]));
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('a page that sets document.domain is read as any other', async ({ testBrowser }) => {
  const widened = '<script>try { document.domain = "nguoihanoi.vn"; } catch { /* The browser forbids it. */ }</script>';
  testBrowser.serve('https://nguoihanoi.vn/khung.html', pageOf(widened));
  const page = await testBrowser.open(
    URL,
    pageOf(`${widened}<iframe id="inner" src="https://nguoihanoi.vn/khung.html"></iframe>`),
  );
  await expect.poll(() => textIn(page)).toBe(REPAIRED);
  expect(await askPage(testBrowser, page, 'describePage')).toMatchObject({ repairs: { originalShown: false } });
  await page.evaluate(() => document.querySelector('#p')?.append(' Chiửu nay.'));
  await expect.poll(() => textIn(page)).toBe(`${REPAIRED} Chiều nay.`);
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

test('the viewer of a PDF file is left alone', async ({ testBrowser }) => {
  const url = 'https://nguoihanoi.vn/van-ban.pdf';
  const page = await testBrowser.open(url, { type: 'application/pdf', body: pdfOf('Nhi?u dai bi?u') });
  await expect(askPage(testBrowser, page, 'describePage')).rejects.toThrow();
  expect(await page.evaluate(() => document.querySelectorAll('html > style, html > [popover]').length)).toBe(0);
  expect(await testBrowser.consoleErrors()).toEqual([]);
});

/** A PDF file of one page with a line of text. */
function pdfOf(text: string): string {
  const content = `BT /F1 24 Tf 72 720 Td (${text}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  return `${file}xref\n0 6\n0000000000 65535 f \n${places.join('')}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
}
