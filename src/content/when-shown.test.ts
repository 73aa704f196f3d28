import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { whenShown } from './when-shown';

/** The window of a page that Chromium loaded ahead: no browser test can have one, as Chromium loads none where it is driven. */
function loadedAhead() {
  const { window } = new JSDOM('<p>Đoạn văn</p>');
  Object.defineProperty(window.document, 'prerendering', { value: true });
  return window;
}

async function isShown(shown: Promise<void>): Promise<boolean> {
  return Promise.race([shown.then(() => true), Promise.resolve().then(() => false)]);
}

it('waits with a page that was loaded ahead until it is opened', async () => {
  const { document, AbortController, Event } = loadedAhead();
  const shown = whenShown(document, new AbortController().signal);
  expect(await isShown(shown)).toBe(false);
  document.dispatchEvent(new Event('prerenderingchange'));
  await expect(shown).resolves.toBeUndefined();
});

it('does not wait with any other', async () => {
  const { document, AbortController } = new JSDOM('').window;
  await expect(whenShown(document, new AbortController().signal)).resolves.toBeUndefined();
});
