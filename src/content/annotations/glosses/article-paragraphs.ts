import { contains } from '../../../core/article-page';
import type { TextRun } from '../../repair/text-runs';
import type { Page } from '../../shared-world';
import { shownHeadline } from '../../shown-headline';
import { shownRuns } from '../../shown-runs';

/** A paragraph of the article as it stands in the page, repaired. */
export interface Paragraph {
  readonly nodes: TextRun;
  /** The text of all nodes, each kind of white space a blank; offsets are those of the nodes. */
  readonly text: string;
}

/** The paragraphs of the article: headline, then body, without what is hidden and without code, which ends a paragraph. */
export function* articleParagraphs(document: Document, page: Pick<Page, 'reader' | 'site'>): Generator<Paragraph> {
  const plan = page.reader?.plan;
  if (!plan?.body) return;
  const { body } = plan;
  const headline = shownHeadline(document, page);
  const roots = headline && !contains(body, headline) ? [headline, body] : [body];
  for (const root of roots) {
    for (const nodes of shownRuns(root, plan)) {
      const text = nodes.map(({ data }) => data.replace(/\s/g, ' ')).join('');
      if (/\S/.test(text)) yield { nodes, text };
    }
  }
}

/** Whether it is the same text in the same nodes. */
export function isSame({ nodes, text }: Paragraph, other: Paragraph | undefined): boolean {
  return (
    other?.text === text && nodes.length === other.nodes.length && nodes.every((node, k) => node === other.nodes[k])
  );
}
