import { readDetails } from '../../core/metadata/details/read-details';
import { blockSelector, type OwnRule } from '../../core/own-rules';
import { answer, type Endpoint } from '../../platform/messaging';
import type { BlocksApi, BlocksReport, HiddenBlockReport } from '../../platform/messages';
import { askAgain } from '../ask-again';
import { fromOwnPage, takes } from '../own-page-endpoint';
import { articleText } from '../reading/article-text';
import type { Page } from '../shared-world';
import { articleBody } from './article-body';
import { BlockPicker } from './block-picker';
import { firstWords } from './first-words';
import { ownRuleReport } from './own-rule-report';
import { pageFacts } from './page-facts';
import { staleRule } from './stale-rule';

/** Pages with more hidden blocks or rules than this are seldom, and nobody reads a list of more. */
const MOST_LISTED = 100;
const WORDS_LENGTH = 120;

/** Tells the popup what is hidden block by block, and does with single blocks what the reader wants. */
export class BlockTools {
  readonly page: Page;
  readonly #document: Document;
  readonly #ids = new WeakMap<Element, number>();
  readonly #blocks = new Map<number, WeakRef<Element>>();
  #picker: BlockPicker | undefined;

  constructor(document: Document, page: Page) {
    this.#document = document;
    this.page = page;
    answer<BlocksApi>(this.#endpoints(), page.signal);
  }

  #endpoints(): { [K in keyof BlocksApi]: Endpoint<BlocksApi[K]> } {
    return {
      describeBlocks: fromOwnPage(takes(), () => this.#describe()),
      showBlock: fromOwnPage(takes('number', 'boolean'), (_sender, id, shown) => {
        const block = this.#blocks.get(id)?.deref();
        if (block) this.page.hiding.setBlockShown(block, shown);
      }),
      keepBlock: fromOwnPage(takes('number'), async (_sender, id) => {
        const block = this.#blocks.get(id)?.deref();
        if (block) await this.#addRule('keep', blockSelector(block));
      }),
      pickBlock: fromOwnPage(takes(), () => this.#pick()),
      articleDetails: fromOwnPage(takes(), () => this.page.article?.read({ details: readDetails })),
      articleText: fromOwnPage(takes(), () => {
        const text = articleText(this.page);
        return text ? { viewId: this.page.recorder?.viewId, text } : undefined;
      }),
      articleBody: fromOwnPage(takes(), () => articleBody(this.#document, this.page.reader?.plan)),
      pageFacts: fromOwnPage(takes('boolean'), (_sender, withText) => pageFacts(this.#document, this.page, withText)),
      printPage: fromOwnPage(takes(), () => {
        // The dialog keeps the page waiting; the popup must not wait for it.
        setTimeout(() => this.#document.defaultView?.print());
      }),
    };
  }

  #describe(): BlocksReport {
    const { site, reader, settings } = this.page;
    const { hidden = [], body } = reader?.plan ?? {};
    const listed = hidden.slice(0, MOST_LISTED);
    return {
      blocks: listed.map(({ element, reason }): HiddenBlockReport => {
        const isShown = this.page.hiding.shownBlocks.has(element);
        return { id: this.#idOf(element), reason, words: firstWords(element, WORDS_LENGTH), isShown };
      }),
      moreBlocks: hidden.length - listed.length,
      ownRules: settings.rules
        .map((rule) => ownRuleReport(this.#document, rule, body))
        .filter(({ count }) => count > 0)
        .slice(0, MOST_LISTED),
      staleRule: staleRule(site, reader?.plan),
    };
  }

  #idOf(block: Element): number {
    const known = this.#ids.get(block);
    if (known !== undefined) return known;
    const id = this.#blocks.size;
    this.#ids.set(block, id);
    this.#blocks.set(id, new WeakRef(block));
    return id;
  }

  #addRule(kind: OwnRule['kind'], selector: string): Promise<void> {
    return askAgain('addSiteRule', kind, selector);
  }

  #pick(): void {
    this.#picker?.end();
    const body = this.page.reader?.plan.body;
    this.#picker = new BlockPicker(this.#document, body, this.page.signal, (kind, selector) =>
      this.#addRule(kind, selector),
    );
  }
}
