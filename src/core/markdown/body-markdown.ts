import TurndownService from 'turndown';
import { pictureTarget, webTarget } from './links';
import { isDataTable, tableMarkdown } from './table';

/** What is no text to read, or cannot be kept in a file. */
const LEFT_OUT =
  'script, style, noscript, template, meta, link, source, iframe, object, embed, video, audio, canvas, svg, ' +
  'form, button, input, select, textarea';

/**
 * The Markdown (CommonMark, with GitHub's tables) of an article's body. Signs that Markdown or HTML would read are
 * escaped, so that no text of the page becomes markup.
 * @param body its text repaired, clutter taken out; stays as it is. Best of a document without a window (DOMParser): a
 * copy of it is made, and in a page that is shown its pictures would be loaded once more
 * @param base the page's address, for links
 */
export function bodyMarkdown(body: HTMLElement, base: string): string {
  const copy = body.cloneNode(true) as HTMLElement;
  // Before Turndown reads it: it would keep the white space around them, and four spaces begin a block of code.
  for (const element of copy.querySelectorAll(LEFT_OUT)) element.remove();
  return service(base).turndown(copy);
}

/** A text as one line of Markdown that shows it. */
export function escaped(text: string): string {
  return new EscapingService().escape(inOneLine(text));
}

class EscapingService extends TurndownService {
  /** Turndown leaves tags, entities and GitHub's "~" that a page shows as text ("&lt;b&gt;"); they would come alive. */
  override escape(text: string): string {
    return super.escape(text).replace(/[<~]|&(?=#?\w+;)/g, '\\$&');
  }
}

function service(base: string): TurndownService {
  const made = new EscapingService({
    headingStyle: 'atx',
    codeBlockStyle: 'fenced',
    bulletListMarker: '-',
    emDelimiter: '*',
  });
  made.addRule('heading', {
    filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    // The title is the file's only heading of the first level.
    replacement: (content, node) =>
      block(`${'#'.repeat(Math.max(Number(node.nodeName.slice(1)), 2))} ${inOneLine(content)}`),
  });
  made.addRule('link', {
    filter: (node) => node.nodeName === 'A' && node.hasAttribute('href'),
    replacement: (content, node) => linkMarkdown(content, webTarget((node as Element).getAttribute('href'), base)),
  });
  made.addRule('picture', {
    filter: 'img',
    replacement: (_, node) => pictureMarkdown(node, base, (text) => made.escape(text)),
  });
  made.addRule('caption', {
    filter: 'figcaption',
    replacement: (_, node) => block(emphasized(made.escape(inOneLine(node.textContent)))),
  });
  made.addRule('strikethrough', { filter: ['del', 's'], replacement: (content) => (content ? `~~${content}~~` : '') });
  made.addRule('table', {
    filter: 'table',
    replacement: (content, node) => {
      const table = node as HTMLTableElement;
      return block(isDataTable(table) ? tableMarkdown(table, (cell) => made.turndown(cell)) : content.trim());
    },
  });
  return made;
}

/** A picture that leads to a larger one stands without that link; a link without text has nothing to lead from. */
function linkMarkdown(content: string, target: string | undefined): string {
  const text = inOneLine(content);
  return !target || !text || content.trim().startsWith('![') ? content : `[${text}](${target})`;
}

function pictureMarkdown(picture: Element, base: string, escape: (text: string) => string): string {
  const target = pictureTarget(picture, base);
  return target ? `![${escape(inOneLine(picture.getAttribute('alt') ?? ''))}](${target})` : '';
}

function emphasized(text: string): string {
  return text && `*${text}*`;
}

function block(markdown: string): string {
  return markdown && `\n\n${markdown}\n\n`;
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
