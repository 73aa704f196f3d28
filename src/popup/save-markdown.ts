import { fileName } from '../core/markdown/file-name';
import type { Article } from '../core/metadata/article';
import { downloadText } from '../ui/download-text';
import { askBlocks } from './ask-blocks';

/**
 * Saves the article as the page shows it as a Markdown file.
 * @returns the file's name; undefined where the page has no text to save
 * @throws as askBlocks
 */
export async function saveMarkdown(tabId: number, article: Article): Promise<string | undefined> {
  // Turndown comes with it: loaded when it is needed.
  const [{ articleMarkdown }, body] = await Promise.all([import('../core/markdown'), askBlocks(tabId, 'articleBody')]);
  if (!body) return undefined;
  // In a document of its own, where no script runs and no picture is fetched.
  const { body: parsed } = new DOMParser().parseFromString(body.html, 'text/html');
  const name = fileName(article.title, 'md');
  const accessed = new Date().toISOString();
  downloadText(name, articleMarkdown(article, parsed, { accessed, base: body.base }), 'text/markdown');
  return name;
}
