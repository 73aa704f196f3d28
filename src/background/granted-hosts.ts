import { browser, type Tabs } from '../platform/browser';
import { isSame } from '../platform/is-same';
import { grantedOrigins, webOrigins } from '../platform/permissions';
import { originsAtWork } from '../platform/settings';
import { inTurns } from './in-turns';
import { inject } from './inject';

/** Prefix of the ids of the scripts registered here. */
const PREFIX = 'granted-';

const inTurn = inTurns();

/**
 * Makes the content scripts run wherever they may now, whatever was before: on hosts that the reader granted since, also in the
 * tabs that are open there, and on none that were taken away. To be called at each change and whenever the worker starts, as
 * the one before it may have been stopped at any step of this.
 */
export function followPermissions(): Promise<void> {
  return inTurn(async () => {
    await registerGranted(await grantedOrigins());
    await startInOpenTabs(await webOrigins());
  });
}

async function registerGranted(matches: string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const ours = registered.filter(({ id }) => id.startsWith(PREFIX)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const wanted = matches.length > 0 ? contentScripts().map((script) => ({ ...script, matches })) : [];
  if (isSame(ours.map(summaryOf), wanted.map(summaryOf))) return;
  if (ours.length > 0) await browser.scripting.unregisterContentScripts({ ids: ours.map(({ id }) => id) });
  if (wanted.length > 0) await browser.scripting.registerContentScripts(wanted);
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

/** Starts the content scripts in tabs that are open on hosts which came since the last time, listed ones given back as well. */
async function startInOpenTabs(origins: string[]): Promise<void> {
  const before = await originsAtWork.get();
  if (isSame(before, origins)) return;
  const added = before === null ? [] : origins.filter((origin) => !before.includes(origin));
  if (added.length > 0) startIn(await browser.tabs.query({ url: added }));
  await originsAtWork.set(origins);
}

function startIn(tabs: readonly Tabs.Tab[]): void {
  const files = contentScripts().flatMap(({ js }) => js);
  for (const { id, discarded } of tabs) {
    if (id === undefined || discarded) continue;
    // Not waited for: a tab that asks its reader something answers when that is answered. An error page takes no scripts.
    inject(files, id, 0).catch(() => undefined);
  }
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
