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
  const file = join(import.meta.dirname, '../public/_locales', language, 'messages.json');
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  return (key) => {
    const found = messages[key];
    if (!found) throw new Error(`no text ${key} in ${language}`);
    return found.message;
  };
}
