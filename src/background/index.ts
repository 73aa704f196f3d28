import { browser } from '../platform/browser';
import { answer } from '../platform/messaging';
import type { BackgroundApi } from '../platform/messages';
import { reportError } from '../platform/report-error';
import { followCommands } from './commands';
import { backgroundEndpoints } from './endpoints';
import { injectIntoOpenTabs, registerGrantedHosts } from './granted-hosts';
import { keepStorageFromPages } from './keep-storage-from-pages';
import { resumeChange } from './page-settings';
import { followSync } from './sync/sync-settings';
import { welcome } from './welcome';

// Listeners are added in the first turn: the browser wakes a stopped worker only for those.
answer<BackgroundApi>(backgroundEndpoints);
followCommands();
followSync();
keepStorageFromPages();
resumeChange().catch((error: unknown) => reportError('resume change', error));
// The worker before this one may have been stopped when a host was granted or taken.
keepRegistered();

browser.permissions.onAdded.addListener(({ origins = [] }) => {
  void registerGrantedHosts()
    .then(() => injectIntoOpenTabs(origins))
    .catch((error: unknown) => reportError('permissions added', error));
});
browser.permissions.onRemoved.addListener(() => keepRegistered());
// Browsers forget registered scripts when the extension is updated.
browser.runtime.onInstalled.addListener(({ reason }) => {
  keepRegistered();
  // Not after an update: whoever has the extension knows it.
  if (reason === 'install') welcome().catch((error: unknown) => reportError('welcome', error));
});
browser.runtime.onStartup.addListener(() => keepRegistered());

function keepRegistered(): void {
  registerGrantedHosts().catch((error: unknown) => reportError('register granted hosts', error));
}
