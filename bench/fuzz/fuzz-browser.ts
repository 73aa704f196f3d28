import { rm } from 'node:fs/promises';
import fc from 'fast-check';
import { builtExtension, vietnameseCopy } from '../../e2e/harness/built-extension';
import { launchBrowser } from '../../e2e/harness/launch-browser';
import { PageServer } from '../../e2e/harness/page-server';
import { TestBrowser } from '../../e2e/harness/test-browser';
import { table } from '../repair/markdown';
import { askReport, type Report } from './ask-report';
import type { FuzzOptions } from './fuzz-options';
import { newsPage, type NewsPage } from './inputs/news-page';
import { lookAtPage } from './look-at-page';

/** Milliseconds within which a page is loaded, the extension answers, and all is looked at. */
const LONGEST = 20_000;

/** What the browsers say of the pages themselves. */
const OF_PAGE = 'URLs may not be used as base URLs';

/**
 * Opens generated pages in a real browser with the built extension, one after the other, and prints what is wrong as it
 * comes.
 * @returns the figures as Markdown, and how many pages failed
 */
export async function fuzzBrowser(
  kind: 'chromium' | 'firefox',
  { seed, count, path }: FuzzOptions,
): Promise<{ figures: string; failures: number }> {
  const pages = fc.sample(newsPage, { seed, numRuns: count });
  const server = await PageServer.start();
  const extension = vietnameseCopy(builtExtension(kind));
  const driver = await launchBrowser(kind, { port: server.port, headless: true, extension });
  const seen: Seen[] = [];
  try {
    await (await driver.install()).close();
    const browser = new TestBrowser(driver, server);
    for (const [number, page] of pages.entries()) {
      if (path !== undefined && Number(path) !== number) continue;
      const one = await within(LONGEST, tryPage(browser, page, number));
      seen.push(one);
      if (one.problems.length > 0) {
        console.error(`\nFails: page ${number} in ${kind}\n${one.problems.join('\n')}\n${page.html}\n`);
        console.error(`Again: npm run fuzz -- --browser ${kind} --seed ${seed} --count ${count} --path ${number}`);
      }
    }
  } finally {
    await driver.quit();
    await server.close();
    await rm(extension.path, { recursive: true });
  }
  return { figures: figuresOf(kind, seen), failures: seen.filter(({ problems }) => problems.length > 0).length };
}

interface Seen {
  readonly problems: readonly string[];
  readonly report: Report | undefined;
  /** From the request to the extension's answer. */
  readonly milliseconds: number;
}

async function tryPage(browser: TestBrowser, page: NewsPage, number: number): Promise<Seen> {
  // A link is a page: two of one number would be the same visit.
  const url = page.url.replace(/\d+\.html$/, `${20_000_000 + number}.html`);
  const start = performance.now();
  const tab = await browser.open(url, page.html);
  const report = await askReport(browser, url);
  const milliseconds = performance.now() - start;
  const problems = await tab.evaluate(lookAtPage, page);
  await tab.close();
  return { problems: [...problems, ...(await newErrors(browser))], report, milliseconds };
}

/** How many errors were told before, by browser. */
const told = new WeakMap<TestBrowser, number>();

async function newErrors(browser: TestBrowser): Promise<string[]> {
  const errors = await browser.consoleErrors();
  const fresh = errors.slice(told.get(browser) ?? 0);
  told.set(browser, errors.length);
  return fresh.filter((error) => !error.includes(OF_PAGE)).map((error) => `console: ${error}`);
}

function within(limit: number, seen: Promise<Seen>): Promise<Seen> {
  const late = new Promise<Seen>((resolve) => {
    const problems = [`no answer within ${limit} ms`];
    setTimeout(() => resolve({ problems, report: undefined, milliseconds: limit }), limit).unref();
  });
  return Promise.race([seen, late]);
}

function figuresOf(kind: string, seen: readonly Seen[]): string {
  const reports = seen.flatMap(({ report }) => report ?? []);
  const sum = (numbers: readonly number[]) => String(numbers.reduce((all, each) => all + each, 0));
  const head = ['browser', 'pages', 'failures', 'articles', 'repaired words', 'hidden blocks', 'slowest page, ms'];
  const row = [
    ...[kind, String(seen.length), String(seen.filter(({ problems }) => problems.length > 0).length)],
    String(reports.filter((report) => report.kind === 'article').length),
    sum(reports.map(({ repairs }) => repairs.count)),
    sum(reports.map(({ hidden }) => hidden.count)),
    Math.max(0, ...seen.map(({ milliseconds }) => milliseconds)).toFixed(0),
  ];
  return table(head, [row]);
}
