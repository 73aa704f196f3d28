import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM } from 'jsdom';
import type { SavedArticle } from './saved-pages';

/** A reader mode: it replaces the page by what it takes for the article. */
export interface Peer {
  readonly name: string;
  /** @returns the text of what it keeps, white space collapsed; empty where it gives up */
  keep(page: SavedArticle): Promise<string>;
}

export const PEERS: readonly Peer[] = [
  {
    name: '@mozilla/readability',
    keep: (page) => Promise.resolve(plain(new Readability(open(page)).parse()?.content)),
  },
  {
    name: 'defuddle',
    keep: async (page) => plain((await Defuddle(open(page), page.url)).content),
  },
];

function open({ html, url }: SavedArticle): Document {
  return new JSDOM(html, { url }).window.document;
}

function plain(html: string | null | undefined): string {
  return new JSDOM(html ?? '').window.document.body.textContent.replace(/\s+/g, ' ');
}
