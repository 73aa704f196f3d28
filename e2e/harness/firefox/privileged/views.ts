import type {
  BrowserElement,
  BrowserWindow,
  ExtensionPolicies,
  FrameMessage,
  PopupPanel,
  PrivilegedComponents,
  PrivilegedServices,
} from './api';

declare const Components: PrivilegedComponents;
declare const Services: PrivilegedServices;
declare const WebExtensionPolicy: ExtensionPolicies;

/** Which document is meant: a tab by its number, or one of the extension's own. */
export interface ViewName {
  readonly view: number | 'popup' | 'background';
  readonly extensionId: string;
}

/** What is sent along with each call: all functions of this file, which call one another and nothing else. */
export const viewFunctions = [
  browserWindows,
  browserOf,
  windowOf,
  evaluateIn,
  accessibleNodesIn,
  inContentProcess,
  loading,
  isLoading,
  openTab,
  tabAt,
  tabOfLastWindow,
  loadInTab,
  reloadTab,
  selectTab,
  setTabWidth,
  emulateMedium,
  pressKey,
  pointInTab,
  closeView,
  closeAllTabs,
  capture,
];

function browserWindows(): BrowserWindow[] {
  return [...Services.wm.getEnumerator('navigator:browser')];
}

function browserOf({ view, extensionId }: ViewName): BrowserElement {
  const views = [...(WebExtensionPolicy.getByID(extensionId)?.extension.views ?? [])];
  const tabs = browserWindows().flatMap(({ gBrowser }) => gBrowser.tabs.map(({ linkedBrowser }) => linkedBrowser));
  const browser =
    typeof view === 'number'
      ? tabs.find(({ browserId }) => browserId === view)
      : views.find(({ viewType }) => viewType === view)?.xulBrowser;
  if (!browser) throw new Error(`there is no ${typeof view === 'number' ? 'such tab' : view} now`);
  return browser;
}

/** As DocumentView's `run`, but the value stays JSON. In the page's own world, as if the reader had just clicked. */
export function evaluateIn({ expression, ...name }: ViewName & { expression: string }): Promise<string | undefined> {
  const inPage = JSON.stringify(`(async () => JSON.stringify(await (${expression})))()`);
  return inContentProcess(
    browserOf(name),
    `(() => {
      content.document.notifyUserGestureActivation();
      const page = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      return Cu.evalInSandbox(${inPage}, page, 'latest', content.location.href, 1);
    })()`,
  );
}

/** As Page's `accessibleNodes`, as JSON. */
export function accessibleNodesIn(name: ViewName): Promise<string | undefined> {
  return inContentProcess(
    browserOf(name),
    `(() => {
      const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
      const nodes = [];
      const visit = (node) => {
        nodes.push({ role: service.getStringRole(node.role), name: node.name ?? '' });
        for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
      };
      const whole = service.getAccessibleFor(content.document);
      // It is built when somebody asks for the first time, and that takes a moment.
      if (whole) visit(whole);
      return JSON.stringify(nodes);
    })()`,
  );
}

/** Runs an expression in the process of the tab's page, with all rights; its value is text. */
function inContentProcess({ messageManager }: BrowserElement, expression: string): Promise<string | undefined> {
  const answerName = `doc-sach:${crypto.randomUUID()}`;
  return new Promise((resolve, reject) => {
    const listener = ({ data }: { data: FrameMessage }) => {
      messageManager.removeMessageListener(answerName, listener);
      if (data.error === undefined) resolve(data.json);
      else reject(new Error(data.error));
    };
    messageManager.addMessageListener(answerName, listener);
    const name = JSON.stringify(answerName);
    const script = `(async () => {
      try {
        sendAsyncMessage(${name}, { json: await (${expression}) });
      } catch (error) {
        sendAsyncMessage(${name}, { error: String(error) });
      }
    })()`;
    messageManager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  });
}

/** Does what loads a document in this tab, and resolves when the load has ended, an error page's too. */
async function loading(browser: BrowserElement, load: () => void): Promise<void> {
  const documentNow = () => browser.browsingContext.currentWindowGlobal?.innerWindowId;
  const before = documentNow();
  load();
  while (documentNow() === before || isLoading(browser)) await new Promise((resolve) => window.setTimeout(resolve, 20));
}

/** A new tab goes by way of an empty document of its own. */
function isLoading({ currentURI, webProgress }: BrowserElement): boolean {
  return currentURI.spec === 'about:blank' || webProgress.isLoadingDocument;
}

/** @returns the tab's number */
export async function openTab({ url, inFront }: { url: string; inFront: boolean }): Promise<number> {
  const [window] = browserWindows();
  if (!window) throw new Error('Firefox has no window');
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  const tab = window.gBrowser.addTab(url, { triggeringPrincipal });
  if (inFront) window.gBrowser.selectedTab = tab;
  while (isLoading(tab.linkedBrowser)) await new Promise((resolve) => window.setTimeout(resolve, 20));
  return tab.linkedBrowser.browserId;
}

export async function loadInTab({ url, ...name }: ViewName & { url: string }): Promise<void> {
  const browser = browserOf(name);
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  await loading(browser, () => browser.fixupAndLoadURIString(url, { triggeringPrincipal }));
}

/** Resolves when a tab is there at this URL, loaded. @returns its number */
export async function tabAt(url: string): Promise<number> {
  for (;;) {
    const browsers = browserWindows().flatMap(({ gBrowser }) => gBrowser.tabs.map((tab) => tab.linkedBrowser));
    const found = browsers.find(
      ({ currentURI, webProgress }) => currentURI.spec === url && !webProgress.isLoadingDocument,
    );
    if (found) return found.browserId;
    await new Promise((resolve) => window.setTimeout(resolve, 20));
  }
}

/** @returns the number of the tab in the window that was opened last */
export function tabOfLastWindow(): number {
  const window = browserWindows().at(-1);
  if (!window) throw new Error('Firefox has no window');
  return window.gBrowser.selectedBrowser.browserId;
}

export async function reloadTab(name: ViewName): Promise<void> {
  const browser = browserOf(name);
  await loading(browser, () => browser.reload());
}

/** Resolves when the tab is selected and its window active: the popup opens in no other. */
export async function selectTab(name: ViewName): Promise<void> {
  const browser = browserOf(name);
  for (const window of browserWindows()) {
    const tab = window.gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser === browser);
    if (!tab) continue;
    window.gBrowser.selectedTab = tab;
    window.focus();
    while (Services.focus.activeWindow !== window) await new Promise((resolve) => window.setTimeout(resolve, 20));
  }
}

/** Gives the tab's document another width than the window's, which Firefox keeps above 450 pixels. Resolves when it has it. */
export async function setTabWidth({ width, ...name }: ViewName & { width: number }): Promise<void> {
  const browser = browserOf(name);
  browser.style.minWidth = browser.style.maxWidth = `${width}px`;
  const reached = () => evaluateIn({ ...name, expression: `innerWidth === ${width}` });
  while ((await reached()) !== 'true') await new Promise((resolve) => window.setTimeout(resolve, 20));
}

/** Resolves when the tab's document sees it. */
export async function emulateMedium(wanted: ViewName & { medium: string; colorScheme: string }): Promise<void> {
  const { medium, colorScheme, ...name } = wanted;
  const { browsingContext } = browserOf(name);
  browsingContext.mediumOverride = medium;
  browsingContext.prefersColorSchemeOverride = colorScheme;
  const query = JSON.stringify(`${medium} and (prefers-color-scheme: ${colorScheme})`);
  const reached = () => evaluateIn({ ...name, expression: `matchMedia(${query}).matches` });
  while ((await reached()) !== 'true') await new Promise((resolve) => window.setTimeout(resolve, 20));
}

/** Presses a key in a tab, which it brings to the front; with Shift as "Shift+Tab". */
export async function pressKey({ key, ...name }: ViewName & { key: string }): Promise<void> {
  await selectTab(name);
  const browser = browserOf(name);
  browser.focus();
  const window = windowOf(browser);
  const { classes, interfaces } = Components;
  const keyboard = classes['@mozilla.org/text-input-processor;1'].createInstance(interfaces.nsITextInputProcessor);
  keyboard.beginInputTransactionForTests(window);
  for (const part of key.split('+')) keyboard.keydown(new window.KeyboardEvent('', { key: part }));
  for (const part of key.split('+').reverse()) keyboard.keyup(new window.KeyboardEvent('', { key: part }));
}

/** Moves the pointer to a place in a tab, which it brings to the front, and presses it, or what `types` of events tell. */
export async function pointInTab(place: ViewName & { x: number; y: number; types: string[] }): Promise<void> {
  const { x, y, types, ...name } = place;
  await selectTab(name);
  const browser = browserOf(name);
  const { left, top } = browser.getBoundingClientRect();
  for (const type of types)
    windowOf(browser).synthesizeMouseEvent(type, left + x, top + y, { clickCount: type === 'mousemove' ? 0 : 1 });
}

function windowOf(browser: BrowserElement): BrowserWindow {
  const window = browserWindows().find(({ document }) => document === browser.ownerDocument);
  if (!window) throw new Error('the tab has no window');
  return window;
}

/** Closes a tab or the popup. */
export function closeView(name: ViewName): void {
  const browser = browserOf(name);
  browser.closest<PopupPanel>('panel')?.hidePopup();
  for (const { gBrowser } of browserWindows()) {
    const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser === browser);
    if (tab) gBrowser.removeTab(tab);
  }
}

/** Leaves the first window with one empty tab. */
export function closeAllTabs(): void {
  const [window, ...others] = browserWindows();
  for (const other of others) other.close();
  if (!window) return;
  const old = [...window.gBrowser.tabs];
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  window.gBrowser.selectedTab = window.gBrowser.addTab('about:blank', { triggeringPrincipal });
  for (const tab of old) window.gBrowser.removeTab(tab);
}

/** @returns PNG as base64, of the given part of the document (CSS pixels) */
export async function capture({
  width,
  height,
  ...name
}: ViewName & { width: number; height: number }): Promise<string> {
  const { currentWindowGlobal } = browserOf(name).browsingContext;
  if (!currentWindowGlobal) throw new Error('the document is on its way out');
  const picture = await currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png').replace(/^.*,/, '');
}
