import { findHeadline, isTooDeep, queryAll } from '../../core/article-page';
import type { Article } from '../../core/metadata/article';
import { webUrl, withoutTracking } from '../../core/metadata/web-url';
import type { Site } from '../../core/sites/site';
import { randomUuid } from '../random-uuid';
import type { RecorderPart } from '../shared-world';

/**
 * Tells apart the pages that scripts make of one document, one after the other (`history.pushState`). Another page has
 * another address and another headline: an address alone is also changed for one that is tidier, or that names what has
 * come into sight.
 */
export class ShownPage implements RecorderPart {
  readonly #document: Document;
  readonly #site: Site | undefined;
  /** The address under which each canonical link was there first: a script that makes another page may leave the old one. */
  readonly #addressOf = new Map<string, string>();
  #viewId = '';
  #address = '';
  #headline = '';

  constructor(document: Document, site: Site | undefined) {
    this.#document = document;
    this.#site = site;
    this.begin();
  }

  get viewId(): string {
    return this.#viewId;
  }

  /** What is shown is a page of its own from now on. */
  begin(): void {
    this.#viewId = randomUuid();
    this.#address = addressOf(this.#document);
    this.#headline = this.#readHeadline();
    this.#noteCanonical();
  }

  textSettled(): void {
    if (addressOf(this.#document) === this.#address) this.#headline = this.#readHeadline();
  }

  /** @returns whether another page is shown than before */
  follow(): boolean {
    const isNew = addressOf(this.#document) !== this.#address && this.#readHeadline() !== this.#headline;
    if (isNew) this.begin();
    else this.#noteCanonical();
    return isNew;
  }

  withOwnLink<A extends Pick<Article, 'url' | 'provenance'>>(article: A): A {
    const { source, key, others = [] } = article.provenance.url ?? {};
    const isStale = (this.#addressOf.get(article.url) ?? this.#address) !== this.#address;
    if (!isStale || source === undefined || key === undefined) return article;
    const from = { source: 'address', key: 'url', others: [{ source, key, value: article.url }, ...others] };
    return { ...article, url: this.#address, provenance: { ...article.provenance, url: from } };
  }

  #readHeadline(): string {
    // What scripts have made of the page since may be no article.
    if (isTooDeep(this.#document)) return '';
    return findHeadline(this.#document, this.#site)?.textContent.trim() ?? '';
  }

  #noteCanonical(): void {
    const [link] = queryAll(this.#document, 'link[rel~=canonical i]');
    const url = webUrl(link?.getAttribute('href') ?? '', this.#document.URL);
    if (!url) return;
    const canonical = withoutTracking(url);
    if (!this.#addressOf.has(canonical)) this.#addressOf.set(canonical, this.#address);
  }
}

function addressOf(document: Document): string {
  const url = webUrl(document.URL);
  return url ? withoutTracking(url) : document.URL;
}
