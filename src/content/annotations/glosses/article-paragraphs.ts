import { contains, findHeadline } from '../../../core/article-page';
import { type TextRun, textRuns } from '../../repair/text-runs';
import type { Page } from '../../shared-world';

/** A paragraph of the article as it stands in the page, repaired. */
export interface Paragraph {
  readonly nodes: TextRun;
  /** The text of all nodes, each kind of white space a blank; offsets are those of the nodes. */
  readonly text: string;
}

/** The paragraphs of the article: headline, then body, without what is hidden and without code, which ends a paragraph. */
export function* articleParagraphs(
  document: Document,
  { reader, site }: Pick<Page, 'reader' | 'site'>,
): Generator<Paragraph> {
  const { body, hidden = [] } = reader?.plan ?? {};
  if (!body) return;
  const headline = findHeadline(document, site);
  const roots = headline && !contains(body, headline) ? [headline, body] : [body];
  const clutter = new Set(hidden.map(({ element }) => element));
  for (const root of roots) {
    for (const nodes of textRuns(root)) {
      const text = nodes.map(({ data }) => data.replace(/\s/g, ' ')).join('');
      if (/\S/.test(text) && !isIn(nodes[0], clutter)) yield { nodes, text };
    }
  }
}

/** Whether two lists are the same text in the same nodes. */
export function areSame(ones: readonly Paragraph[], others: readonly Paragraph[]): boolean {
  return (
    ones.length === others.length &&
    ones.every(({ nodes, text }, i) => {
      const other = others[i];
      return (
        other?.text === text && nodes.length === other.nodes.length && nodes.every((node, k) => node === other.nodes[k])
      );
    })
  );
}

function isIn(node: Text | undefined, elements: ReadonlySet<Element>): boolean {
  for (let element = node?.parentElement; element; element = element.parentElement)
    if (elements.has(element)) return true;
  return false;
}
