import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

/** A saved article and what is known of it: selectors of its text, of what is no article inside that, of headline and sapo. */
export interface SavedArticle {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly body: string;
  readonly notArticleInsideBody: string | null;
  readonly head: string;
}

/** @param shared the folder of reference material, which a clone does not have */
export function savedArticles(shared: string): SavedArticle[] {
  const truths = JSON.parse(readFileSync(join(shared, 'pages', 'truth.json'), 'utf8')) as Record<
    string,
    Omit<SavedArticle, 'name' | 'html'>
  >;
  return Object.entries(truths).map(([name, truth]) => {
    const html = readFileSync(join(shared, 'pages', 'articles', `${name}.html`), 'utf8');
    return { ...truth, name, html };
  });
}

/** Home and section pages, under the link that each gives as its own. */
export function savedLists(shared: string): { readonly name: string; readonly url: string; readonly html: string }[] {
  const folder = join(shared, 'pages', 'lists');
  return readdirSync(folder).map((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const { document } = new JSDOM(html).window;
    const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '';
    if (!url) throw new Error(`${file} names no link of its own`);
    return { name: file, url, html };
  });
}
