import type {
  BrowserWindow,
  ExtensionPolicies,
  ExtensionView,
  InstalledExtension,
  PopupPanel,
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
type ChangePermissions = (
  id: string,
  change: { permissions: string[]; origins: string[] },
  /** Told of the change; none is there before it is installed. */
  extension?: InstalledExtension,
) => Promise<void>;
interface ExtensionPermissionsModule {
  readonly ExtensionPermissions: { readonly add: ChangePermissions; readonly remove: ChangePermissions };
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
  closePanel,
  isPopupLoaded,
  popupsOf,
  wakeBackground,
  stopBackground,
  changePermissions,
  allowPrivateWindows,
];

function installed(id: string): InstalledExtension {
  const policy = WebExtensionPolicy.getByID(id);
  if (!policy) throw new Error(`no extension ${id} is installed`);
  return policy.extension;
}

export function extensionUrl({ id, path }: { id: string; path: string }): string {
  return `moz-extension://${installed(id).uuid}/${path}`;
}

/**
 * Clicks the toolbar button over a tab that is in front of its window; resolves when the popup's document is there.
 * @throws Error with what there is instead, where it does not open
 */
export async function openPopup({ id, tab }: { id: string; tab: number }): Promise<void> {
  const windows: BrowserWindow[] = [...Services.wm.getEnumerator('navigator:browser')];
  const window = windows.find(({ gBrowser }) => gBrowser.selectedBrowser.browserId === tab);
  if (!window) throw new Error('the tab is not in front');
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  ) as ExtensionParentModule;
  for (let clicks = 0; clicks < 5; clicks++) {
    await closePanel(window);
    // Not awaited: what it gives never resolves where the panel is closed as it opens, by a window that takes the focus.
    void ExtensionParent.apiManager.global.browserActionFor(installed(id)).triggerAction(window);
    if (await isPopupLoaded(window, id)) return;
  }
  const seen = popupsOf(id).map(({ xulBrowser: { currentURI, webProgress } }) => ({
    url: currentURI.spec,
    isLoading: webProgress.isLoadingDocument,
  }));
  throw new Error(`the popup does not open; there are: ${JSON.stringify(seen)}`);
}

/** A panel that is open is of another moment; one whose popup ended as it opened stays open, and no other opens beside it. */
async function closePanel(window: BrowserWindow): Promise<void> {
  const panel = () => window.document.querySelector<PopupPanel>('#customizationui-widget-panel');
  panel()?.hidePopup();
  for (let waited = 0; panel() && waited < 1000; waited += 20) {
    await new Promise((resolve) => window.setTimeout(resolve, 20));
  }
}

async function isPopupLoaded(window: BrowserWindow, id: string): Promise<boolean> {
  for (let waited = 0; waited < 12_000; waited += 20) {
    await new Promise((resolve) => window.setTimeout(resolve, 20));
    const popups = popupsOf(id);
    if (popups.length === 0 && waited > 3000) return false;
    const isLoaded = popups.some(({ xulBrowser: { currentURI, webProgress } }) => {
      return currentURI.spec.startsWith('moz-extension:') && !webProgress.isLoadingDocument;
    });
    if (isLoaded) return true;
  }
  return false;
}

function popupsOf(id: string): ExtensionView[] {
  return [...installed(id).views].filter(({ viewType }) => viewType === 'popup');
}

export async function wakeBackground(id: string): Promise<void> {
  await installed(id).wakeupBackground?.();
}

export async function stopBackground(id: string): Promise<void> {
  // Without the option one that is still about to answer goes on, once.
  const stopped = installed(id).terminateBackground({ disableResetIdleForTest: true });
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

/** Lets an extension that is about to be installed run in private windows. Marionette's own way starts it a second time. */
export async function allowPrivateWindows(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  ) as ExtensionPermissionsModule;
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
}
