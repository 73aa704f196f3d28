import { browser } from '../platform/browser';
import { isSame } from '../platform/is-same';
import { grantedOrigins, isWebOrigin } from '../platform/permissions';
import { inTurns } from './in-turns';

/** Prefix of the ids of the scripts registered here. */
const PREFIX = 'granted-';

const inTurn = inTurns();

/**
 * Runs the manifest's content scripts also on the hosts that the reader granted since: makes the registered scripts
 * equal to the permissions, whatever was there before.
 */
export function registerGrantedHosts(): Promise<void> {
  return inTurn(async () => {
    const matches = await grantedOrigins();
    const registered = await browser.scripting.getRegisteredContentScripts();
    const ours = registered.filter(({ id }) => id.startsWith(PREFIX)).sort((a, b) => (a.id < b.id ? -1 : 1));
    const wanted = matches.length > 0 ? contentScripts().map((script) => ({ ...script, matches })) : [];
    if (isSame(ours.map(summaryOf), wanted.map(summaryOf))) return;
    if (ours.length > 0) await browser.scripting.unregisterContentScripts({ ids: ours.map(({ id }) => id) });
    if (wanted.length > 0) await browser.scripting.registerContentScripts(wanted);
  });
}

/** What makes two scripts run the same on the same pages. */
function summaryOf({ id, js = [], matches = [] }: Script): Script {
  return { id, js: js.map(pathOf), matches: matches.toSorted() };
}

interface Script {
  readonly id: string;
  readonly js?: string[];
  readonly matches?: string[];
}

/** Starts the content scripts in the tabs that are already open on newly granted hosts, listed ones given back too. */
export async function injectIntoOpenTabs(origins: readonly string[]): Promise<void> {
  const url = origins.filter(isWebOrigin);
  if (url.length === 0) return;
  const files = contentScripts().flatMap(({ js }) => js);
  const tabs = await browser.tabs.query({ url });
  const ids = tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
  await Promise.allSettled(ids.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files })));
}

/** The content scripts as the built manifest names them, in their order. */
function contentScripts(): { id: string; js: string[]; runAt: 'document_start' | 'document_end' }[] {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  return scripts.map(({ js = [], run_at: runAt }, index) => ({
    id: `${PREFIX}${index}`,
    js: js.map(pathOf),
    runAt: runAt === 'document_start' ? 'document_start' : 'document_end',
  }));
}

/** Firefox gives full URLs and takes paths. */
function pathOf(file: string): string {
  return file.replace(browser.runtime.getURL(''), '');
}
