import type { Article } from '../metadata/article';
import { bodyMarkdown, escaped } from './body-markdown';
import { frontMatter } from './front-matter';

export { fileName } from './file-name';

export interface MarkdownOptions {
  /** ISO 8601 with zone: when the reader had the page before them. */
  readonly accessed: string;
  /** What the body's links are relative to; the article's link where not given. */
  readonly base?: string;
}

/**
 * An article as a Markdown file: its facts as YAML front matter, its title as the heading, its body with pictures as
 * links. Loads Turndown: to be imported when asked for.
 * @param body the article's element, or a copy: repaired, without what was hidden
 */
export function articleMarkdown(article: Article, body: HTMLElement, { accessed, base }: MarkdownOptions): string {
  const text = bodyMarkdown(body, base ?? article.url);
  return `${frontMatter(article, accessed)}\n# ${escaped(article.title)}\n\n${text}\n`;
}
