import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { builtExtension } from '../../e2e/harness/built-extension';
import { launchBrowser } from '../../e2e/harness/launch-browser';
import { PageServer } from '../../e2e/harness/page-server';
import { TestBrowser } from '../../e2e/harness/test-browser';
import { ensureBrowser } from '../install-browser.mjs';
import { openWithExtension } from './open-with-extension';
import { printedReport } from './printed-report';
import { type StartOptions, startOptions, USAGE, UsageError } from './start-options';

/** `npm start`: shows a page as a reader with Đọc Sạch sees it. */
try {
  await start(startOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof Error && error.cause) console.error(error.cause);
  if (error instanceof UsageError) console.error(`\n${USAGE}`);
  process.exitCode = 1;
}

async function start({ browser: kind, file, url }: StartOptions): Promise<void> {
  ensureBrowser(kind);
  await build({ mode: kind === 'firefox' ? 'firefox' : 'chrome', configLoader: 'runner', logLevel: 'warn' });
  const server = await PageServer.start();
  server.serve(url, { type: contentType(file), body: readFileSync(file) });
  const headless = !hasDisplay();
  const driver = await launchBrowser(kind, { port: server.port, headless, extension: builtExtension(kind) });
  const interrupted = new Promise((resolve) => process.once('SIGINT', resolve));
  try {
    const pictures = headless ? picturesOf(kind) : undefined;
    if (pictures) await (await driver.open(url)).screenshot(pictures.before);
    await (await driver.install()).close();
    const { page, report } = await openWithExtension(new TestBrowser(driver, server), url);
    console.log(`\n${url}\n${printedReport(report)}\n`);
    if (pictures) {
      await page.screenshot(pictures.after);
      console.log(`There is no display, so here are pictures.\nBefore: ${pictures.before}\nAfter:  ${pictures.after}`);
    } else {
      console.log('Close the browser or press Ctrl-C to end.');
      await Promise.race([driver.closed(), interrupted]);
    }
  } finally {
    await driver.quit();
    await server.close();
  }
}

/** A saved page may have been told its encoding by a header that is lost; UTF-8 is known when it is seen. */
function contentType(file: string): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
    return 'text/html; charset=utf-8';
  } catch {
    return 'text/html';
  }
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

function picturesOf(browser: string): { before: string; after: string } {
  mkdirSync('artifacts', { recursive: true });
  return { before: join('artifacts', `${browser}-before.png`), after: join('artifacts', `${browser}-after.png`) };
}
