import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM } from 'jsdom';
import { readArticleBy } from '../../src/core/metadata';
import type { Site } from '../../src/core/sites/site';
import { siteOf } from '../../src/core/sites';

/** What a reader of metadata says of a page; a field that it does not know is undefined. */
export interface Facts {
  readonly title: string | undefined;
  readonly authors: readonly string[];
  /** ISO 8601. */
  readonly published: string | undefined;
  readonly section: string | undefined;
  readonly site: string | undefined;
  readonly language: string | undefined;
}

export interface Reader {
  readonly name: string;
  read(html: string, url: string): Promise<Facts> | Facts;
}

export const READERS: readonly Reader[] = [
  { name: 'Đọc Sạch', read: (html, url) => ours(siteOf(url), html, url) },
  { name: 'Đọc Sạch, site rules off', read: (html, url) => ours(undefined, html, url) },
  { name: '@mozilla/readability', read: readability },
  { name: 'defuddle', read: defuddle },
];

function open(html: string, url: string): Document {
  return new JSDOM(html, { url }).window.document;
}

function ours(site: Site | undefined, html: string, url: string): Facts {
  const article = readArticleBy(site, open(html, url), url);
  return {
    title: article?.title,
    authors: article?.authors ?? [],
    published: article?.published,
    section: article?.section,
    site: article?.siteName,
    language: article?.language,
  };
}

function readability(html: string, url: string): Facts {
  const found = new Readability(open(html, url)).parse();
  return {
    title: found?.title ?? undefined,
    authors: names(found?.byline),
    published: found?.publishedTime ?? undefined,
    section: undefined,
    site: found?.siteName ?? undefined,
    language: found?.lang ?? undefined,
  };
}

async function defuddle(html: string, url: string): Promise<Facts> {
  const { title, author, published, site, language } = await Defuddle(open(html, url), url);
  return { title, authors: names(author), published, section: undefined, site, language };
}

/** Peers give all authors as one text. */
function names(byline: string | null | undefined): string[] {
  return (byline ?? '')
    .split(/\s*[,;]\s*/)
    .map((name) => name.trim())
    .filter(Boolean);
}
