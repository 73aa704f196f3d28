import type { CDPSession } from '@playwright/test';
import type { BuiltExtension } from '../../e2e/harness/built-extension';
import { ChromiumPage } from '../../e2e/harness/chromium/chromium-page';
import { launchBrowser } from '../../e2e/harness/launch-browser';
import { type BenchBrowser, pageReady } from './bench-browser';

/** Real Chromium at the bench's page. */
export async function startChromium(extension: BuiltExtension): Promise<BenchBrowser> {
  const driver = await launchBrowser('chromium', { port: 0, headless: true, extension });
  await (await driver.install()).close();
  const page = await driver.openExtensionPage('bench.html');
  if (!(page instanceof ChromiumPage)) throw new Error('not a tab of Chromium');
  await pageReady(page);
  return {
    page,
    workerBytes: () => workerBytes(page),
    quit: () => driver.quit(),
  };
}

interface HeapUsage {
  readonly usedSize: number;
  readonly backingStorageSize: number;
}

/** A worker is reached through its page alone. The session is given up again, lest it slow the worker. */
async function workerBytes({ playwright }: ChromiumPage): Promise<number> {
  const session = await playwright.context().newCDPSession(playwright);
  const { usedSize, backingStorageSize } = await new Promise<HeapUsage>((resolve) => {
    // The page is told of the extension's background, too, and of workers that are just ending, which answer nothing.
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo: { type } }) => {
      if (type === 'worker') void heapUsage(session, sessionId).then(resolve);
    });
    void session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  });
  await session.detach();
  return usedSize + backingStorageSize;
}

async function heapUsage(session: CDPSession, worker: string): Promise<HeapUsage> {
  await ask(session, worker, 1, 'HeapProfiler.collectGarbage');
  return (await ask(session, worker, 2, 'Runtime.getHeapUsage')) as HeapUsage;
}

/** Sends a command to a worker's session. The worker's other messages are let pass. @param id of this command alone */
async function ask(session: CDPSession, sessionId: string, id: number, method: string): Promise<unknown> {
  const answered = new Promise<unknown>((resolve) => {
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const answer = JSON.parse(message) as { id?: number; result?: unknown };
      if (answer.id === id) resolve(answer.result);
    });
  });
  await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
  return answered;
}
