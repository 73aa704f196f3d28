import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from './harness/fixture';
import type { View } from './harness/test-browser';

/** The extension's texts by key, in the language that a page of it is shown in. */
export async function wordsOf(view: View): Promise<(key: string) => string> {
  // Asked in one go: between two questions the view may have come to another document.
  const look = () =>
    view.evaluate(() => ({
      isRendered: document.querySelector('main > *') !== null,
      language: document.querySelector('html')?.lang ?? '',
    }));
  let language = '';
  await expect
    .poll(async () => {
      const seen = await look();
      ({ language } = seen);
      return seen;
    })
    .toEqual({ isRendered: true, language: expect.stringMatching(/./) });
  return wordsIn(language.split('-')[0] ?? '');
}

/** The extension's texts by key in a language; what it shows in a news page is in Vietnamese in these tests. */
export function wordsIn(language: string): (key: string) => string {
  const file = join(import.meta.dirname, '../public/_locales', language, 'messages.json');
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  return (key) => {
    const found = messages[key];
    if (!found) throw new Error(`no text ${key} in ${language}`);
    return found.message;
  };
}

/** Presses a control of a page of the extension as soon as it is there. */
export async function press(view: View, key: string): Promise<void> {
  const word = await wordsOf(view);
  await expect(() => view.click(word(key))).toPass({ timeout: 10_000 });
}
