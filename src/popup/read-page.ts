import type { Tabs } from '../platform/browser';
import type { PageReport } from '../platform/messages';
import { askPage, NoReceiverError } from '../platform/messaging';
import { hasAccess } from '../platform/permissions';
import { reportError } from '../platform/report-error';
import { type PageState, silentState } from './page-state';
import { selectedTab } from './selected-tab';

/**
 * Asks the page of the popup's tab what it is. Never rejects.
 * @param isAwaited whether the page is to answer soon, though nothing in the tab tells
 */
export async function readPage(isAwaited: boolean): Promise<PageState> {
  let tab: Tabs.Tab | undefined;
  try {
    tab = await selectedTab();
    if (tab?.id === undefined) return { kind: 'browser-page' };
    return stateOf(tab.id, tab.url, await askPage(tab.id, 'describePage'));
  } catch (error) {
    if (tab?.id === undefined) return { kind: 'browser-page' };
    if (error instanceof NoReceiverError) return explainSilence(tab, tab.id, isAwaited);
    reportError('popup', error);
    return { kind: 'failed', tabId: tab.id };
  }
}

function stateOf(tabId: number, url: string | undefined, report: PageReport): PageState {
  if (report.kind === 'loading') return { kind: 'loading' };
  return { kind: 'read', tabId, host: URL.parse(url ?? '')?.hostname, report };
}

async function explainSilence({ url, status }: Tabs.Tab, id: number, isAwaited: boolean): Promise<PageState> {
  const isStarting = isAwaited || status === 'loading';
  return silentState({ id, url, hasAccess: await hasAccess(url ?? ''), isStarting });
}
