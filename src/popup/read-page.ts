import { correctedArticle } from '../core/metadata/correct-article';
import type { BlocksReport, PageReport } from '../platform/messages';
import { askBackground, askPage, NoReceiverError } from '../platform/messaging';
import { hasAccess } from '../platform/permissions';
import { reportError } from '../platform/report-error';
import { askBlocks } from './ask-blocks';
import { withDetails } from './ask-details';
import { type PageState, silentState } from './page-state';
import { selectedTab } from './selected-tab';

/**
 * Asks the page of the popup's tab what it is. Never rejects.
 * @param isAwaited whether the page is to answer soon, though nothing in the tab tells
 */
export async function readPage(isAwaited: boolean): Promise<PageState> {
  let tabId: number | undefined;
  try {
    const { id, url, status, incognito: isPrivate = false } = (await selectedTab()) ?? {};
    if (id === undefined) return { kind: 'browser-page' };
    tabId = id;
    const report = await reportOf(id);
    if (report?.kind === 'loading') return { kind: 'loading' };
    if (report) {
      const host = URL.parse(url ?? '')?.hostname;
      const [corrected, blocks] = await Promise.all([correctedReport(id, report), blocksOf(id)]);
      return { kind: 'read', tabId: id, host, report: corrected, isPrivate, blocks };
    }
    const isStarting = isAwaited || status === 'loading';
    return silentState({ id, url, hasAccess: await hasAccess(url ?? ''), isStarting });
  } catch (error) {
    reportError('popup', error);
    return tabId === undefined ? { kind: 'browser-page' } : { kind: 'failed', tabId };
  }
}

/** Undefined where nobody answers. */
async function reportOf(tabId: number): Promise<PageReport | undefined> {
  try {
    return await askPage(tabId, 'describePage');
  } catch (error) {
    if (error instanceof NoReceiverError) return undefined;
    throw error;
  }
}

/** Never rejects: where the history cannot be read, the page's own values are shown. */
async function correctedReport(tabId: number, report: PageReport): Promise<PageReport> {
  if (!report.article) return report;
  const article = await withDetails(tabId, report.article);
  try {
    return { ...report, article: correctedArticle(article, await askBackground('correctionsOf', article.url)) };
  } catch (error) {
    reportError('corrections', error);
    return { ...report, article };
  }
}

/** Never rejects: what the page says of itself is shown all the same. */
async function blocksOf(tabId: number): Promise<BlocksReport | undefined> {
  try {
    return await askBlocks(tabId, 'describeBlocks');
  } catch (error) {
    reportError('hidden blocks', error);
    return undefined;
  }
}
