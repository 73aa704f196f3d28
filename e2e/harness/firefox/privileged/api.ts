/*
 * The little of Firefox's internal API that the functions beside this file use. They run in the browser's own window, with
 * all rights.
 */

/** What is shown in a tab, the popup's panel or the worker's hidden page. */
export interface BrowserElement extends HTMLElement {
  readonly browserId: number;
  readonly messageManager: MessageManager;
  readonly currentURI: { readonly spec: string };
  readonly webProgress: { readonly isLoadingDocument: boolean };
  /** None while a document makes way for the next. */
  readonly browsingContext: {
    readonly currentWindowGlobal: WindowGlobal | null;
    /** Empty: as the browser has it. */
    mediumOverride: string;
    prefersColorSchemeOverride: string;
  };
  focus(): void;
  fixupAndLoadURIString(url: string, options: { triggeringPrincipal: unknown }): void;
  reload(): void;
}

/** A document and its window. */
export interface WindowGlobal {
  readonly innerWindowId: number;
  drawSnapshot(area: DOMRect | null, scale: number, color: string): Promise<ImageBitmap>;
}

/** Holds the toolbar popup. */
export interface PopupPanel extends Element {
  hidePopup(): void;
}

export interface MessageManager {
  addMessageListener(name: string, listener: (message: { data: FrameMessage }) => void): void;
  removeMessageListener(name: string, listener: (message: { data: FrameMessage }) => void): void;
  loadFrameScript(url: string, allowDelayed: boolean): void;
}

/** What a script in a content process sends back. */
export interface FrameMessage {
  readonly json?: string;
  readonly error?: string;
}

export interface Tab {
  readonly linkedBrowser: BrowserElement;
}

export interface BrowserWindow extends Window, Pick<typeof globalThis, 'KeyboardEvent'> {
  synthesizeMouseEvent(type: string, x: number, y: number, event: { readonly clickCount: number }): void;
  readonly gBrowser: {
    readonly tabs: readonly Tab[];
    readonly selectedBrowser: BrowserElement;
    selectedTab: Tab;
    addTab(url: string, options: { triggeringPrincipal: unknown }): Tab;
    getTabForBrowser(browser: BrowserElement): Tab;
    removeTab(tab: Tab): void;
  };
}

export interface PrivilegedServices {
  readonly wm: { getEnumerator(type: string): Iterable<BrowserWindow> };
  readonly focus: { readonly activeWindow: Window | null };
  readonly scriptSecurityManager: { getSystemPrincipal(): unknown };
  readonly console: { registerListener(listener: { observe(message: unknown): void }): void };
  readonly ppmm: MessageManager & { loadProcessScript(url: string, allowDelayed: boolean): void };
}

/** Presses keys in a window as the system does. */
interface TextInputProcessor {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): number;
  keyup(event: KeyboardEvent): boolean;
}

export interface PrivilegedComponents {
  readonly classes: {
    readonly '@mozilla.org/text-input-processor;1': { createInstance(type: unknown): TextInputProcessor };
  };
  readonly interfaces: { readonly nsITextInputProcessor: unknown };
}

export interface PrivilegedChromeUtils {
  importESModule(url: string): unknown;
}

/** A document of an extension, with what shows it. */
export interface ExtensionView {
  readonly viewType: string;
  readonly xulBrowser: BrowserElement;
}

/** An installed extension. */
export interface InstalledExtension {
  readonly uuid: string;
  readonly views: Iterable<ExtensionView>;
  wakeupBackground?(): Promise<void>;
  terminateBackground(options: { disableResetIdleForTest: boolean }): Promise<void>;
}

export interface ExtensionPolicies {
  getByID(id: string): { readonly extension: InstalledExtension } | null;
}
