import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { View } from './harness/test-browser';

export const ARTICLE_URL =
  'https://nguoihanoi.vn/de-an-lam-sach-ho-dam-nhieu-cu-tri-de-nghi-mo-duong-dao-truoc-tet-20147.html';

/** The article as the newspaper served it after the damage, and as it was written. */
export const damagedArticle = pageFile('nguoihanoi-2016.html');
export const writtenArticle = pageFile('nguoihanoi-2016.expected.html');

/** What a reader is shown or told: every text, and every attribute that is read out or shown on hover. */
interface ReadTexts {
  readonly title: string;
  readonly texts: readonly string[];
  readonly labels: readonly string[];
}

function pageFile(name: string): string {
  return readFileSync(join(import.meta.dirname, 'pages', name), 'utf8');
}

/** The texts of the page that a view shows, in document order. */
export function textsOf(view: View): Promise<ReadTexts> {
  return view.evaluate(readTexts, undefined);
}

/** The texts of a page that is given as HTML: the view's browser parses it, and shows it nowhere. */
export function textsOfHtml(view: View, html: string): Promise<ReadTexts> {
  return view.evaluate(readTexts, html);
}

/** Runs in the page, and so closes over nothing. */
function readTexts(html: string | undefined): ReadTexts {
  const root = html === undefined ? document : new DOMParser().parseFromString(html, 'text/html');
  const walker = root.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (!parentElement?.closest('script, style')) texts.push(nodeValue ?? '');
  }
  const labels = [...root.querySelectorAll('[aria-label], [alt], [placeholder]')].map((element) =>
    ['aria-label', 'alt', 'placeholder'].map((name) => element.getAttribute(name) ?? '').join('|'),
  );
  return { title: root.title, texts, labels };
}
