import type { Article } from '../../core/metadata/article';
import { type ArticleIdentity, identifyArticleBy } from '../../core/metadata/identify-article';
import { readArticleBy, type ReadOptions } from '../../core/metadata/read-article';
import type { ArticlePart, Page } from '../shared-world';
import { repairedArticle } from './repaired-article';

/** Reads what a page says of its article. */
export class ArticleReader implements ArticlePart {
  readonly #document: Document;
  readonly #page: Page;

  constructor(document: Document, page: Page) {
    this.#document = document;
    this.#page = page;
  }

  read(options: Pick<ReadOptions, 'details' | 'onProblem'> = {}): Article | undefined {
    const { site, recorder, repair } = this.#page;
    const read = readArticleBy(site, this.#document, this.#document.URL, { ...options, now: Date.now() });
    const article = read && (recorder?.withOwnLink(read) ?? read);
    return article && repair ? repairedArticle(article, (text) => repair.repairText(text)) : article;
  }

  identify(): ArticleIdentity | undefined {
    const { site, recorder, reader } = this.#page;
    const found = reader?.plan.body && identifyArticleBy(site, this.#document, this.#document.URL, Date.now());
    return found && (recorder?.withOwnLink(found) ?? found);
  }

  report(): ReturnType<ArticlePart['report']> {
    const problems: string[] = [];
    const article = this.read({ onProblem: (code) => problems.push(code) });
    return article ? { kind: 'article', article, problems } : { kind: 'not-article', problems };
  }
}
