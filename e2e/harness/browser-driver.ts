import type { BuiltExtension } from './built-extension';
import type { Page, View } from './view';

/** How a browser is started. */
export interface LaunchOptions {
  readonly executablePath: string;
  /** What {@link BrowserDriver.install} installs. */
  readonly extension: BuiltExtension;
  /** Where the page server listens on 127.0.0.1; every host is found there. */
  readonly port: number;
  readonly headless: boolean;
  /** The folder of a profile that outlives the browser; without it the profile is new, and goes with the browser. */
  readonly profile?: string;
}

/** What Chromium and Firefox do each in their own way; {@link TestBrowser} tells what the verbs mean. */
export interface BrowserDriver {
  readonly name: 'chromium' | 'firefox';
  /** Where the browser saves files. */
  readonly downloadFolder: string;
  open(url: string): Promise<Page>;
  openInWindow(url: string): Promise<Page>;
  openPrivate(url: string): Promise<Page>;
  openExtensionPage(path: string): Promise<Page>;
  popup(page: Page): Promise<View>;
  /** @param expression as DocumentView's `run` */
  runInBackground(expression: string): Promise<unknown>;
  stopBackground(): Promise<void>;
  grantHost(pattern: string): Promise<void>;
  revokeHost(pattern: string): Promise<void>;
  grantDownloads(): Promise<void>;
  revokeDownloads(): Promise<void>;
  /** Installs the same again over it, as an update does: what is stored stays. */
  reloadExtension(): Promise<void>;
  consoleErrors(): Promise<readonly string[]>;
  /**
   * Closes all tabs but an empty one, and installs the extension anew, with nothing stored. Before, there is none.
   * @returns the tab that welcomes the reader, which opens by itself
   */
  install(): Promise<Page>;
  /** Resolves when the reader has closed the browser. */
  closed(): Promise<void>;
  quit(): Promise<void>;
}
