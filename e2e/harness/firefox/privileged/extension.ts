import type {
  BrowserWindow,
  ExtensionPolicies,
  InstalledExtension,
  PrivilegedChromeUtils,
  PrivilegedServices,
} from './api';

declare const Services: PrivilegedServices;
declare const ChromeUtils: PrivilegedChromeUtils;
declare const WebExtensionPolicy: ExtensionPolicies;

interface ExtensionParentModule {
  readonly ExtensionParent: {
    readonly apiManager: {
      readonly global: {
        browserActionFor(extension: InstalledExtension): { triggerAction(window: Window): Promise<void> };
      };
    };
  };
}
interface ExtensionPermissionsModule {
  readonly ExtensionPermissions: {
    add(id: string, change: { permissions: string[]; origins: string[] }, extension: InstalledExtension): Promise<void>;
    remove(
      id: string,
      change: { permissions: string[]; origins: string[] },
      extension: InstalledExtension,
    ): Promise<void>;
  };
}

interface PermissionChange {
  readonly id: string;
  readonly change: 'add' | 'remove';
  readonly permissions?: string[];
  readonly origins?: string[];
}

/** What is sent along with each call: all functions of this file, which call one another and nothing else. */
export const extensionFunctions = [
  installed,
  extensionUrl,
  openPopup,
  wakeBackground,
  stopBackground,
  changePermissions,
];

function installed(id: string): InstalledExtension {
  const policy = WebExtensionPolicy.getByID(id);
  if (!policy) throw new Error(`no extension ${id} is installed`);
  return policy.extension;
}

export function extensionUrl({ id, path }: { id: string; path: string }): string {
  return `moz-extension://${installed(id).uuid}/${path}`;
}

/** Clicks the toolbar button over a tab that is in front of its window; resolves when the popup's document is there. */
export async function openPopup({ id, tab }: { id: string; tab: number }): Promise<void> {
  const windows: BrowserWindow[] = [...Services.wm.getEnumerator('navigator:browser')];
  const window = windows.find(({ gBrowser }) => gBrowser.selectedBrowser.browserId === tab);
  if (!window) throw new Error('the tab is not in front');
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  ) as ExtensionParentModule;
  // Not awaited: what it gives never resolves where the panel is closed as it opens.
  const click = () => void ExtensionParent.apiManager.global.browserActionFor(installed(id)).triggerAction(window);
  click();
  const popups = () => [...installed(id).views].filter(({ viewType }) => viewType === 'popup');
  const isThere = () =>
    popups().some(({ xulBrowser: { currentURI, webProgress } }) => {
      return currentURI.spec.startsWith('moz-extension:') && !webProgress.isLoadingDocument;
    });
  for (let waited = 0; !isThere(); waited += 20) {
    await new Promise((resolve) => window.setTimeout(resolve, 20));
    // A window that takes the focus as the panel opens closes it: a reader clicks again.
    // One that opened and never loads is closed by a click, and opened by the next.
    if (waited % 3000 === 2980 && (popups().length === 0 || waited > 9000)) click();
  }
}

export async function wakeBackground(id: string): Promise<void> {
  await installed(id).wakeupBackground?.();
}

export async function stopBackground(id: string): Promise<void> {
  const stopped = installed(id).terminateBackground();
  // It may never resolve where the background is just about to start (seen in 153).
  await Promise.race([stopped, new Promise((resolve) => window.setTimeout(resolve, 1000))]);
}

/** Gives or takes hosts (match patterns) and permissions, as about:addons lets the reader. */
export async function changePermissions({ id, change, permissions = [], origins = [] }: PermissionChange) {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  ) as ExtensionPermissionsModule;
  await ExtensionPermissions[change](id, { permissions, origins }, installed(id));
}
