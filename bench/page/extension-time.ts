import type { CDPSession } from '@playwright/test';
import type { BrowserDriver } from '../../e2e/harness/browser-driver';
import { ChromiumPage } from '../../e2e/harness/chromium/chromium-page';

/** How long a page is watched after its load: what can wait waits until the page rests. Milliseconds. */
const WATCHED_MS = 6500;
/** Between two samples of the profiler. Microseconds. */
const SAMPLE_US = 100;
const OURS = 'chrome-extension://';
/** What a trace has of scripts that run. */
const RUNS = new Set(['EvaluateScript', 'FunctionCall']);

/** What the extension's scripts cost a page. Milliseconds. */
export interface ExtensionTime {
  /** By script, without compiling; processor time, as what follows. */
  readonly running: ReadonlyMap<string, number>;
  readonly compiling: number;
  /** The longest stretch in which the page could not do anything else. */
  readonly longest: number;
  /** Names of all scripts that were put into the page. */
  readonly scripts: readonly string[];
}

interface TraceEvent {
  readonly ph: string;
  readonly name: string;
  readonly ts: number;
  /** Microseconds, as `tdur`, which is processor time. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** Loads a page and tells what the extension does in it, by the browser's own profiler and trace. */
export async function extensionTime(
  driver: BrowserDriver,
  url: string,
  watchedMs = WATCHED_MS,
): Promise<ExtensionTime> {
  const page = await driver.open('about:blank');
  if (!(page instanceof ChromiumPage)) throw new Error('profiles are Chromium’s');
  const { playwright } = page;
  const session = await playwright.context().newCDPSession(playwright);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_US });
  const traced = await startTrace(session);
  await session.send('Profiler.start');
  await playwright.goto(url);
  await playwright.waitForTimeout(watchedMs);
  const { profile } = await session.send('Profiler.stop');
  const events = (await traced()).filter(({ ph, args }) => ph === 'X' && args.data?.url?.startsWith(OURS));
  await page.close();
  const compiles = events.filter(({ name }) => name === 'v8.compile');
  // The profiler measures by the clock, also while something else has the processor; the trace knows what the thread had.
  const runs = events.filter(({ name }) => RUNS.has(name));
  const share = sum(runs.map(({ tdur, dur }) => tdur ?? dur ?? 0)) / sum(runs.map(({ dur }) => dur ?? 0));
  const running = [...timesByScript(profile)].map(([script, time]) => [script, time * share] as const);
  return {
    running: new Map(running),
    compiling: sum(compiles.map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000)),
    longest: Math.max(0, ...events.map(({ dur }) => (dur ?? 0) / 1000)),
    scripts: [...new Set(events.map(({ args }) => scriptOfUrl(args.data?.url ?? '')))].sort(),
  };
}

async function startTrace(session: CDPSession): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', { categories: 'devtools.timeline,v8', transferMode: 'ReportEvents' });
  return async () => {
    await session.send('Tracing.end');
    await done;
    return events;
  };
}

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** A sample belongs to the script of the innermost function that is the extension's. */
function timesByScript({ nodes, samples = [], timeDeltas = [] }: Profile): Map<string, number> {
  const scriptOf = new Map<number, string>();
  const visit = (id: number, around: string | undefined) => {
    const node = byId.get(id);
    const { url = '' } = node?.callFrame ?? {};
    const script = url.startsWith(OURS) ? scriptOfUrl(url) : around;
    if (script !== undefined) scriptOf.set(id, script);
    for (const child of node?.children ?? []) visit(child, script);
  };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  if (nodes[0]) visit(nodes[0].id, undefined);
  const times = new Map<string, number>();
  samples.forEach((id, i) => {
    const script = scriptOf.get(id);
    if (script !== undefined) times.set(script, (times.get(script) ?? 0) + (timeDeltas[i] ?? 0) / 1000);
  });
  return times;
}

function scriptOfUrl(url: string): string {
  return url.replace(/^.*\//, '');
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
