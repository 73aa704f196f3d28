import type { BrowserDriver } from '../../e2e/harness/browser-driver';
import type { PageServer } from '../../e2e/harness/page-server';
import { pageBlocks, type BlockQuestion, type PageBlock } from './page-blocks';
import { PEERS } from './peers';
import { savedArticles, savedLists } from './saved-pages';

/** What came of all saved articles under one tool. */
export interface Outcome {
  readonly name: string;
  /** Blocks of text, and how many of them are gone. */
  readonly body: number;
  readonly lost: number;
  /** The same of headline and sapo. */
  readonly heads: number;
  readonly lostHeads: number;
  readonly clutter: number;
  readonly left: number;
  /** The clutter that is left, each in its first words. */
  readonly words: string;
}

/** No rule names this host: what is hidden there is found by content alone. */
const UNLISTED = 'bao-khong-co-quy-tac.example';
/** The page's own scripts and the net stay out. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";
const SETTLED_MS = 700;

/** The saved pages in a browser with the extension, under their own hosts and under one that is not listed. */
export class DeclutterBench {
  readonly #server: PageServer;
  readonly #driver: BrowserDriver;
  readonly #shared: string;

  constructor(server: PageServer, driver: BrowserDriver, shared: string) {
    this.#server = server;
    this.#driver = driver;
    this.#shared = shared;
  }

  async articles(): Promise<Outcome[]> {
    await this.#driver.grantHost(`*://${UNLISTED}/*`);
    const byRules: PageBlock[] = [];
    const byContent: PageBlock[] = [];
    const byPeer = PEERS.map((): PageBlock[] => []);
    for (const page of savedArticles(this.#shared)) {
      byRules.push(...(await this.#blocks(page.url, page.html, page)));
      const unlisted = await this.#blocks(onUnlisted(page.url), page.html, page);
      byContent.push(...unlisted);
      for (const [i, peer] of PEERS.entries()) {
        const kept = await peer.keep(page);
        byPeer[i]?.push(...unlisted.map((block) => ({ ...block, isVisible: kept.includes(block.text) })));
      }
    }
    return [
      outcome('Đọc Sạch', byRules),
      outcome('Đọc Sạch, site rules off', byContent),
      ...PEERS.map(({ name }, i) => outcome(name, byPeer[i] ?? [])),
    ];
  }

  async lists(): Promise<{ name: string; hidden: number; blocks: number }[]> {
    const outcomes = [];
    for (const { name, url, html } of savedLists(this.#shared)) {
      const question = { body: 'body', notArticleInsideBody: null, head: 'head' };
      const before = await this.#blocks(`${new URL(url).protocol}//khong-cai.example/`, html, question);
      const after = await this.#blocks(url, html, question);
      const hidden = after.filter((block, i) => !block.isVisible && before[i]?.isVisible).length;
      outcomes.push({ name, hidden, blocks: after.length });
    }
    return outcomes;
  }

  async #blocks(url: string, html: string, question: BlockQuestion): Promise<PageBlock[]> {
    this.#server.serve(url, (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY });
      response.end(html);
    });
    const page = await this.#driver.open(url);
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    const blocks = await page.evaluate(pageBlocks, question);
    await page.close();
    return blocks;
  }
}

function onUnlisted(url: string): string {
  const { pathname } = new URL(url);
  return `https://${UNLISTED}${pathname}`;
}

function outcome(name: string, blocks: readonly PageBlock[]): Outcome {
  const of = (wanted: PageBlock['part']) => blocks.filter(({ part }) => part === wanted);
  const [body, heads, clutter] = [of('body'), of('head'), of('clutter')];
  const left = clutter.filter(({ isVisible }) => isVisible);
  return {
    name,
    body: body.length,
    lost: body.filter(({ isVisible }) => !isVisible).length,
    heads: heads.length,
    lostHeads: heads.filter(({ isVisible }) => !isVisible).length,
    clutter: clutter.length,
    left: left.length,
    words: left.length > 12 ? '' : left.map(({ text }) => `“${text.slice(0, 24)}…”`).join(' '),
  };
}
