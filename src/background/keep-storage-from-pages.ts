import { browser } from '../platform/browser';
import { reportError } from '../platform/report-error';

/** What Chromium has besides; Firefox lets content scripts read these storages whatever is asked of it. */
interface Guarded {
  setAccessLevel?(level: { readonly accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/** A content script that a page has taken over could read all settings past every check of messages, and write them. */
export function keepStorageFromPages(): void {
  for (const storage of [browser.storage.local, browser.storage.sync] as Guarded[])
    storage
      .setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
      .catch((error: unknown) => reportError('storage access', error));
}
