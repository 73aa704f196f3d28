import type { BrowserContext, CDPSession, ConsoleMessage } from '@playwright/test';
import { CdpTarget } from './cdp-target';

interface Thrown {
  readonly exceptionDetails: { readonly text: string; readonly exception?: { readonly description?: string } };
}

/** Adds to `errors` what pages, content scripts, popup and worker write to the console as an error or throw uncaught. */
export function collectErrors(context: BrowserContext, browser: CDPSession, errors: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error' && !isNoise(message)) errors.push(message.text());
  });
  context.on('weberror', (thrown) => errors.push(String(thrown.error())));
  // Playwright tells what a worker logs and not what it throws.
  browser.on('Target.targetCreated', ({ targetInfo: { type, targetId } }) => {
    // One that has ended already has nothing to tell.
    if (type === 'service_worker') collectThrown(browser, targetId, errors).catch(() => undefined);
  });
  void browser.send('Target.setDiscoverTargets', { discover: true });
}

async function collectThrown(browser: CDPSession, targetId: string, errors: string[]): Promise<void> {
  const worker = await CdpTarget.attach(browser, targetId);
  worker.on('Runtime.exceptionThrown', (event) => {
    const { text, exception } = (event as Thrown).exceptionDetails;
    errors.push(exception?.description ?? text);
  });
  await worker.send('Runtime.enable');
}

/** What the server does not have is the test's affair; a picture's own page breaks the extension's policy on styles. */
function isNoise(message: ConsoleMessage): boolean {
  return message.text().startsWith('Failed to load resource') || message.location().url.endsWith('.png');
}
