import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from './harness/fixture';
import type { View } from './harness/test-browser';

/** The extension's texts by key, in the language that a page of it is shown in. */
export async function wordsOf(view: View): Promise<(key: string) => string> {
  // The language is set before the page is rendered.
  const isRendered = () => view.evaluate(() => (document.querySelector('main')?.children.length ?? 0) > 0);
  await expect.poll(isRendered).toBe(true);
  const [language = ''] = (await view.evaluate(() => document.documentElement.lang)).split('-');
  return wordsIn(language);
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
