import { expect } from './harness/fixture';
import type { Page, TestBrowser } from './harness/test-browser';
import { wordsOf } from './words';

/** The little of the extension API that these functions use; they run in a page of the extension. */
interface ExtensionGlobal {
  readonly chrome: {
    readonly runtime: {
      sendMessage(request: { type: string; args: unknown[] }): Promise<{ value?: unknown; error?: string }>;
    };
  };
}

/** The page where the history is exported and imported, in front. */
export async function openTransfer(testBrowser: TestBrowser): Promise<Page> {
  const page = await testBrowser.openExtensionPage('src/library/index.html#transfer');
  await page.bringToFront();
  await wordsOf(page);
  return page;
}

/** Puts so many random records into the history: quotes, line breaks, emoji, NFD, NUL, halves of surrogate pairs. */
export async function keepRandomRecords(page: Page, count: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    const { runtime } = (globalThis as unknown as ExtensionGlobal).chrome;
    // Mulberry32: small, and good enough that no two records are alike.
    let state = 20_261_125;
    const random = (below: number) => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
    };
    const signs = ['"', "'", '\\', '\n', '\r\n', '\0', '\u2028', '😀', '\ud83d', 'ế', 'ế', ',', '<b>', 'hồ', ' ', 'Đ'];
    const text = (most: number) => Array.from({ length: random(most) }, () => signs[random(signs.length)]).join('');
    const texts = (most: number) => Array.from({ length: random(4) }, () => text(most));
    const tags = () => [...new Set(texts(6).map((tag) => `n ${tag}`.trim()))];
    const record = (number: number) => {
      const key = `baochi.vn/bai-${number}.html`;
      const at = 1_700_000_000_000 + random(1e9) * 60;
      const article = {
        ...{ title: `Bài ${number} ${text(9)}`, authors: texts(5), tags: texts(5), url: `https://${key}` },
        ...{ wordCount: random(900), readingMinutes: random(9) },
        ...(random(2) && { section: text(5), siteName: text(5), published: text(5), description: text(20) }),
      };
      const hours = ['2026-11-24T09', '2026-11-25T14'].slice(random(3));
      const readings = hours.map((hour) => ({ key, hour, activeMs: random(1e6), words: random(500) }));
      const activeMs = readings.reduce((sum, reading) => sum + reading.activeMs, 0);
      const visit = {
        ...{ id: at, key, article, repairs: random(99), hidden: random(20), firstReadAt: at - random(1e6) },
        ...{ lastReadAt: at, timesRead: 1 + random(5), activeMs, depth: random(100) / 100 },
        ...{ progress: random(2) ? 'finished' : 'half-read', tags: tags(), note: text(20) },
        ...(random(3) === 0 && { starredAt: at }),
      };
      return {
        visit,
        readings,
        ...(random(3) && { text: { text: text(200), at } }),
        ...(random(5) === 0 && { corrections: { title: text(9) } }),
      };
    };
    const ask = async (type: string, ...args: unknown[]) => {
      const { error } = await runtime.sendMessage({ type, args });
      if (error !== undefined) throw new Error(error);
    };
    const importId = crypto.randomUUID();
    for (let number = 0; number < wanted; number += 100)
      await ask(
        'stageRecords',
        importId,
        Array.from({ length: Math.min(100, wanted - number) }, (_, index) => record(number + index)),
      );
    await ask('finishImport', importId);
  }, count);
}

/** The whole history as the worker gives it: a text for each record, with the fields in one order. */
export function allRecords(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { runtime } = (globalThis as unknown as ExtensionGlobal).chrome;
    const inOrder = (_name: string, value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value;
    const all: string[] = [];
    for (let after: number | undefined = -1; after !== undefined;) {
      const reply = await runtime.sendMessage({ type: 'exportRecords', args: [after] });
      const { records, next } = reply.value as { records: unknown[]; next?: number };
      all.push(...records.map((record) => JSON.stringify(record, inOrder)));
      after = next;
    }
    return all;
  });
}

/** A file that a page of the extension had the browser save. */
interface SavedFile {
  readonly name: string;
  readonly base64: string;
}

interface SavingWindow {
  savedFiles?: { name: string; file: Blob }[];
}

/** Takes note of the files that the page saves, instead of the browser. */
export async function noteSavedFiles(page: Page): Promise<void> {
  await page.evaluate(() => {
    const saved: { name: string; file: Blob }[] = [];
    let last = new Blob();
    URL.createObjectURL = (file: Blob) => {
      last = file;
      return 'blob:doc-sach';
    };
    HTMLAnchorElement.prototype.click = function () {
      saved.push({ name: this.download, file: last });
    };
    (window as SavingWindow).savedFiles = saved;
  });
}

/** The files that were saved since then. */
export function savedFiles(page: Page): Promise<SavedFile[]> {
  return page.evaluate(async () => {
    const base64Of = async (file: Blob) => {
      const reader = new FileReader();
      await new Promise((resolve) => {
        reader.onload = resolve;
        reader.readAsDataURL(file);
      });
      return (reader.result as string).replace(/^.*,/, '');
    };
    const files = (window as SavingWindow).savedFiles ?? [];
    return Promise.all(files.map(async ({ name, file }) => ({ name, base64: await base64Of(file) })));
  });
}

/** Chooses a file to import, as the reader would. @param part of the page where it is chosen: a selector */
export async function chooseFile(page: Page, name: string, content: Buffer | string, part = 'body'): Promise<void> {
  const field = `${part} input[type=file]`;
  // While a file is looked through, no other can be chosen.
  await expect.poll(() => page.evaluate((selector) => document.querySelector(selector) !== null, field)).toBe(true);
  await page.evaluate(
    ({ selector, fileName, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const files = new DataTransfer();
      files.items.add(new File([bytes], fileName));
      const input = document.querySelector<HTMLInputElement>(selector);
      if (!input) throw new Error('no file can be chosen');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { selector: field, fileName: name, base64: Buffer.from(content).toString('base64') },
  );
}

/** Imports a file to its end. @returns what is said then */
export async function importFile(page: Page, name: string, content: Buffer | string): Promise<string> {
  const word = await wordsOf(page);
  await chooseFile(page, name, content);
  await expect(() => page.click(word('transferTake'))).toPass({ timeout: 60_000 });
  const said = word('transferTaken').replace(/\$.*$/, '');
  await expect.poll(() => importStatus(page), { timeout: 240_000 }).toContain(said);
  return importStatus(page);
}

/** What is said of the import. */
export function importStatus(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('#import [role=status]')?.textContent ?? '');
}
