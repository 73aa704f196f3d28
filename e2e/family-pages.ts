import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from './harness/page-server';
import type { Page, TestBrowser } from './harness/test-browser';

/** A hand-written article in the structure of a family of sites, marked with what has to be seen and what must not be. */
export interface FamilyPage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
}

const PIECES = 6;
const PAUSE_MS = 50;
const FOLDER = join(import.meta.dirname, 'pages', 'families');

export const familyPages: readonly FamilyPage[] = readdirSync(FOLDER).map((file) => {
  const html = readFileSync(join(FOLDER, file), 'utf8');
  const url = /rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  if (!url) throw new Error(`${file} does not say its address`);
  return { name: file.replace('.html', ''), url, html };
});

export function familyOf(name: string): FamilyPage {
  const found = familyPages.find((page) => page.name === name);
  if (!found) throw new Error(`no page is named ${name}`);
  return found;
}

/** Every picture of these pages. */
const PICTURE = {
  type: 'image/svg+xml',
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400" viewBox="0 0 600 400" preserveAspectRatio="none"><rect width="600" height="400" fill="#7a9a8b"/><circle cx="440" cy="110" r="50" fill="#f2d48a"/><path d="M0 400 200 180 330 300 420 230 600 400Z" fill="#44604f"/></svg>',
};

/** Notes each frame that shows what is to be hidden, from the first on. */
const WATCHER = `<script>
  window.painted = [];
  requestAnimationFrame(function note() {
    for (const element of document.querySelectorAll('[data-expect=hidden]'))
      if (element.checkVisibility()) painted.push({ isRead: document.readyState !== 'loading', block: element.outerHTML.slice(0, 80) });
    requestAnimationFrame(note);
  });
</script>`;

/** Opens a page of a family under its own host, which the reader has allowed where no rule names it. */
export async function openFamilyPage(testBrowser: TestBrowser, { url, html }: FamilyPage): Promise<Page> {
  const { origin, hostname } = new URL(url);
  if (hostname.endsWith('.example')) await testBrowser.grantHost(`*://${hostname}/*`);
  testBrowser.serve(`${origin}/anh.svg`, PICTURE);
  return testBrowser.open(url, inPieces(html.replace('<head>', `<head>${WATCHER}`)));
}

/** Sends a page as a slow network does: the browser paints what has come. */
function inPieces(html: string): Content {
  const size = Math.ceil(html.length / PIECES);
  return (_request, response) => {
    const send = (start: number): void => {
      response.write(html.slice(start, start + size));
      if (start + size < html.length) setTimeout(() => send(start + size), PAUSE_MS);
      else response.end();
    };
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    send(0);
  };
}

/** The beginnings of what was painted though it is to be hidden, in any frame or only in those after the page was read. */
export function paintedClutter(page: Page, since: 'start' | 'read'): Promise<readonly string[]> {
  return page.evaluate((from) => {
    const { painted } = window as unknown as { painted: { isRead: boolean; block: string }[] };
    return [...new Set(painted.filter(({ isRead }) => isRead || from === 'start').map(({ block }) => block))];
  }, since);
}

/** The beginnings of what is hidden though it is to be kept, and the other way round. */
export function misplaced(page: Page): Promise<{ lost: string[]; left: string[] }> {
  return page.evaluate(() => {
    const marked = (mark: string) => [...document.querySelectorAll(`[data-expect=${mark}]`)];
    const labels = (elements: Element[]) => elements.map((element) => element.outerHTML.slice(0, 80));
    return {
      lost: labels(marked('kept').filter((element) => !element.checkVisibility())),
      left: labels(marked('hidden').filter((element) => element.checkVisibility())),
    };
  });
}

/** Scrolls to the end, where the scripts of these pages fill their boxes. Gives how many blocks they added. */
export function fillBoxes(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const count = () => document.querySelectorAll('[data-expect=hidden]').length;
    const before = count();
    window.scrollTo(0, document.documentElement.scrollHeight);
    window.dispatchEvent(new Event('scroll'));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return count() - before;
  });
}
