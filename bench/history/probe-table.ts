import type { BuiltExtension } from '../../e2e/harness/built-extension';
import { table } from '../repair/markdown';
import type { BenchBrowser } from './bench-browser';
import { startChromium } from './chromium-bench';
import { startFirefox } from './firefox-bench';

type Answers = Readonly<Record<string, string>>;

/** What the scopes of an extension are allowed, asked in both browsers. */
export async function probeTable(extension: BuiltExtension): Promise<string> {
  const columns: Record<string, Answers> = {};
  for (const [browser, start] of Object.entries({ chromium: startChromium, firefox: startFirefox })) {
    const bench = await start(extension);
    try {
      columns[`${browser}: background`] = await inBackground(bench);
      columns[`${browser}: worker of a page`] = await inWorker(bench);
    } finally {
      await bench.quit();
    }
  }
  const names = Object.keys(Object.values(columns)[0] ?? {});
  const rows = names.map((name) => [name, ...Object.values(columns).map((answers) => answers[name] ?? '')]);
  return table(['', ...Object.keys(columns)], rows);
}

function inBackground({ page }: BenchBrowser): Promise<Answers> {
  return page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: string): Promise<Answers> } };
    };
    return chrome.runtime.sendMessage('probe');
  });
}

function inWorker({ page }: BenchBrowser): Promise<Answers> {
  return page.evaluate(
    () =>
      new Promise<Answers>((resolve) => {
        const worker = new Worker('./probe-worker.js', { type: 'module' });
        worker.onmessage = ({ data }: MessageEvent<Answers>) => resolve(data);
      }),
  );
}
