import { builtExtension } from '../../e2e/harness/built-extension';
import { launchBrowser } from '../../e2e/harness/launch-browser';
import { PageServer } from '../../e2e/harness/page-server';
import type { ChromiumPage } from '../../e2e/harness/chromium/chromium-page';
import { PAGES } from './pages';
const server = await PageServer.start();
const driver = await launchBrowser('chromium', { port: server.port, headless: true, extension: builtExtension('chromium') });
await (await driver.install()).close();
server.serve('https://bao-khong-co-ten.vn/a.html', PAGES[1]!.html);
const page = await driver.open('https://bao-khong-co-ten.vn/a.html') as ChromiumPage;
console.log(await page.playwright.evaluate(() => {
  const ps = [...document.querySelectorAll('p')].map((p) => p.firstChild as Text);
  const time = (f: (t: Text) => void) => { const a = performance.now(); for (const t of ps) f(t); return ((performance.now() - a) / ps.length).toFixed(3); };
  document.body.getBoundingClientRect();
  return {
    write: time((t) => { t.data += ' '; }),
    sel: time(() => { document.getSelection()!.anchorNode; }),
    selAfterWrite: time((t) => { t.data += ' '; document.getSelection()!.anchorNode; }),
    rangeCount: time((t) => { t.data += ' '; document.getSelection()!.rangeCount; }),
    focusNode: time((t) => { t.data += ' '; document.getSelection()!.focusOffset; }),
    n: ps.length,
  };
}));
await driver.quit(); await server.close();
