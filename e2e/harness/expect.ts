import { expect as playwrightExpect } from '@playwright/test';

/**
 * Milliseconds from one look to the next, the last again and again. Playwright's own (100, 250, 500, 1000) see most of what
 * pages and extension do some hundred milliseconds after it is done.
 */
const INTERVALS = [20, 40, 80, 160, 320, 640];

const poll: typeof playwrightExpect.poll = (actual, messageOrOptions) => {
  const options = typeof messageOrOptions === 'string' ? { message: messageOrOptions } : messageOrOptions;
  return playwrightExpect.poll(actual, { intervals: INTERVALS, ...options });
};

/** Playwright's `expect`, which looks sooner again at what is polled. */
export const expect = new Proxy(playwrightExpect, {
  get: (target, name): unknown => (name === 'poll' ? poll : Reflect.get(target, name)),
});
