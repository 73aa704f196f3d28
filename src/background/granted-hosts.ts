import { browser } from '../platform/browser';
import { grantedOrigins, isWebOrigin } from '../platform/permissions';
import { registeringUnderWay } from '../platform/settings';
import { WorkQueue } from './work-queue';

/** Prefix of the ids of the scripts registered here. */
const PREFIX = 'granted-';

const registering = new WorkQueue(registeringUnderWay);

/**
 * Runs the manifest's content scripts also on the hosts that the reader granted since: makes the registered scripts
 * equal to the permissions, whatever was there before.
 */
export function registerGrantedHosts(): Promise<void> {
  return registering.add(register);
}

/** Ends what a worker began that was stopped in the middle of it. */
export function resumeRegistering(): Promise<void> {
  return registering.resume(register);
}

async function register(): Promise<void> {
  const matches = await grantedOrigins();
  const registered = await browser.scripting.getRegisteredContentScripts();
  const ours = registered.map((script) => script.id).filter((id) => id.startsWith(PREFIX));
  if (ours.length > 0) await browser.scripting.unregisterContentScripts({ ids: ours });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts(
    contentScripts().map(({ js, runAt }, index) => ({ id: `${PREFIX}${index}`, matches, js, runAt })),
  );
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
function contentScripts(): { js: string[]; runAt: 'document_start' | 'document_end' }[] {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  return scripts.map(({ js = [], run_at: runAt }) => ({
    // Firefox gives full URLs here and takes paths elsewhere.
    js: js.map((file) => file.replace(browser.runtime.getURL(''), '')),
    runAt: runAt === 'document_start' ? 'document_start' : 'document_end',
  }));
}
