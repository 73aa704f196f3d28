import type { BrowserDriver } from '../../e2e/harness/browser-driver';
import { ChromiumPage } from '../../e2e/harness/chromium/chromium-page';

/** How long a page is watched after its load: marks come when it rests. Milliseconds. */
const WATCHED_MS = 2500;

interface TraceEvent {
  readonly ph: string;
  readonly name: string;
  readonly dur?: number;
  /** Processor time. Microseconds, as `dur`. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** Processor time. Milliseconds. */
export interface ScriptTime {
  /** To compile the script and run it for the first time. */
  readonly start: number;
  /** Of all that calls into it later. */
  readonly work: number;
  readonly longest: number;
}

/** Loads a page and sums what a script of the extension costs it, from the trace of the browser. */
export async function scriptTime(driver: BrowserDriver, url: string, script: string): Promise<ScriptTime> {
  const page = await driver.open('about:blank');
  if (!(page instanceof ChromiumPage)) throw new Error('traces are Chromium’s');
  const session = await page.playwright.context().newCDPSession(page.playwright);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', { categories: 'devtools.timeline,v8', transferMode: 'ReportEvents' });
  await page.playwright.goto(url);
  await page.playwright.waitForTimeout(WATCHED_MS);
  await session.send('Tracing.end');
  await done;
  await page.close();
  const calls = events.filter(({ ph, args }) => ph === 'X' && args.data?.url?.includes(script));
  const timesOf = (event: string) =>
    calls.filter(({ name }) => name === event).map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000);
  const [starts, works] = [timesOf('EvaluateScript'), timesOf('FunctionCall')];
  return { start: sum(starts), work: sum(works), longest: Math.max(0, ...starts, ...works) };
}

function sum(times: readonly number[]): number {
  return times.reduce((total, time) => total + time, 0);
}
