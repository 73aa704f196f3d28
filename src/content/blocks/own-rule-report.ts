import type { OwnRule } from '../../core/own-rules';
import type { OwnRuleReport } from '../../platform/messages';

/** The share of the article's text above which a rule that hides it hides the article. */
const MOST_OF_TEXT = 0.5;

/** What a rule of the reader's own names in a page. @param body the element that holds the article, if the page is one */
export function ownRuleReport(document: Document, rule: OwnRule, body: Element | undefined): OwnRuleReport {
  const blocks = findBlocks(document, rule.selector);
  return {
    ...rule,
    count: blocks.length,
    hidesArticle: rule.kind === 'hide' && hidesMost(blocks, rule.selector, body),
  };
}

function findBlocks(document: Document, selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    // No selector for this browser: a rule that names nothing. The options page says so beside its line.
    return [];
  }
}

function hidesMost(blocks: readonly Element[], selector: string, body: Element | undefined): boolean {
  if (!body) return false;
  if (blocks.some((block) => block.contains(body))) return true;
  const outermost = blocks.filter((block) => body.contains(block) && !block.parentElement?.closest(selector));
  const hidden = outermost.reduce((sum, block) => sum + block.textContent.length, 0);
  return hidden > MOST_OF_TEXT * body.textContent.length;
}
