import { browser } from '../platform/browser';
import { answer } from '../platform/messaging';
import type { BackgroundApi } from '../platform/messages';
import { reportError } from '../platform/report-error';
import { followCommands } from './commands';
import { backgroundEndpoints } from './endpoints';
import { followPermissions } from './granted-hosts';
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
applyPermissions();

browser.permissions.onAdded.addListener(applyPermissions);
browser.permissions.onRemoved.addListener(applyPermissions);
browser.runtime.onStartup.addListener(applyPermissions);
browser.runtime.onInstalled.addListener(({ reason }) => {
  // Browsers forget registered scripts when the extension is updated.
  applyPermissions();
  // Not after an update: whoever has the extension knows it.
  if (reason === 'install') welcome().catch((error: unknown) => reportError('welcome', error));
});

function applyPermissions(): void {
  followPermissions().catch((error: unknown) => reportError('permissions', error));
}
