import type { BrowserDriver } from '../../e2e/harness/browser-driver';
import { ChromiumPage } from '../../e2e/harness/chromium/chromium-page';

/** What a load of a page looks like from its own side. */
export interface PageView {
  /** The heap of the page and all that runs in it, when it rests, garbage collected. Bytes. */
  readonly heap: number;
  /** Cumulative layout shift, without that after inputs. */
  readonly shift: number;
  /** Of the paragraphs, those that stood damaged in the first frame that had them, in the window or far below. */
  readonly damagedAtFirst: number;
  readonly paragraphs: number;
  /** Of the paragraphs that were in the window, those that were painted damaged. */
  readonly paintedDamaged: number;
  readonly painted: number;
  /** When the first paragraph was painted, in milliseconds after the request. */
  readonly firstPainted: number;
}

/** A connection as many have it: 10 Mbit/s, 40 ms. Bytes a second, milliseconds. */
const NET = { offline: false, latency: 40, downloadThroughput: 1_250_000, uploadThroughput: 1_250_000 };
const RESTING_MS = 2500;

/** Loads a page over a slow connection and looks at it in every frame. */
export async function viewPage(driver: BrowserDriver, url: string, damage: RegExp): Promise<PageView> {
  const page = await driver.open('about:blank');
  if (!(page instanceof ChromiumPage)) throw new Error('the heap is told by Chromium');
  const { playwright } = page;
  const session = await playwright.context().newCDPSession(playwright);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NET);
  await playwright.addInitScript(watchFrames, damage.source);
  await playwright.goto(url);
  await playwright.waitForTimeout(RESTING_MS);
  const seen = await playwright.evaluate(() => (window as WatchedWindow).seen);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN;
  if (!seen) throw new Error('the page was not watched');
  return { ...seen, heap };
}

type WatchedWindow = Window & { seen?: Omit<PageView, 'heap'> };

/** Runs in the page, before anything else. */
function watchFrames(damage: string): void {
  const seen = { shift: 0, damagedAtFirst: 0, paragraphs: 0, paintedDamaged: 0, painted: 0, firstPainted: NaN };
  const painted = new Map<Element, boolean>();
  (window as WatchedWindow).seen = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const pattern = new RegExp(damage);
  const paragraphs = document.getElementsByTagName('p');
  const look = () => {
    for (; seen.paragraphs < paragraphs.length; seen.paragraphs++) {
      if (pattern.test(paragraphs[seen.paragraphs]?.textContent ?? '')) seen.damagedAtFirst++;
    }
    const body = document.querySelector('body');
    if (body && getComputedStyle(body).opacity !== '0') lookAtWindow();
    requestAnimationFrame(look);
  };
  const lookAtWindow = () => {
    for (const paragraph of paragraphs) {
      if (paragraph.getBoundingClientRect().top > innerHeight) break;
      painted.set(paragraph, painted.get(paragraph) === true || pattern.test(paragraph.textContent));
    }
    seen.painted = painted.size;
    seen.paintedDamaged = [...painted.values()].filter(Boolean).length;
    if (painted.size > 0 && Number.isNaN(seen.firstPainted)) seen.firstPainted = performance.now();
  };
  requestAnimationFrame(look);
}
