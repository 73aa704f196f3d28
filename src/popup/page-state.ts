import type { BlocksReport, PageReport } from '../platform/messages';

/** What the popup knows of the page in its tab. */
export type PageState =
  /** The document is still being parsed, or its content script is about to start. */
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'read';
      readonly tabId: number;
      /** Undefined where the browser keeps the tab's address to itself. */
      readonly host: string | undefined;
      /** With what the reader set right in the article. */
      readonly report: PageReport;
      /** Whether the tab is in a private window, of which nothing is kept. */
      readonly isPrivate: boolean;
      /** Undefined where the tools for single blocks could not be put into the page. */
      readonly blocks: BlocksReport | undefined;
    }
  /** A page that extensions may work on, once the reader allows it. */
  | { readonly kind: 'no-access'; readonly url: string; readonly host: string }
  /** There is access, and nobody answers: the page is older than the extension, or no document (PDF). */
  | { readonly kind: 'no-answer'; readonly tabId: number }
  | { readonly kind: 'failed'; readonly tabId: number }
  | { readonly kind: 'browser-page' }
  | { readonly kind: 'local-file' };

/**
 * Hosts whose pages browsers close to all extensions, whatever is granted: the stores, and Firefox's accounts and help
 * (its pref extensions.webextensions.restrictedDomains).
 */
const CLOSED_HOSTS = [
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'addons.opera.com',
  'addons.mozilla.org',
  'discovery.addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
];

/** What is known of a tab whose page does not answer. */
interface SilentTab {
  readonly id: number;
  readonly url: string | undefined;
  readonly hasAccess: boolean;
  /** Whether an answer is to be expected soon: the tab is loading, or its scripts were just allowed. */
  readonly isStarting: boolean;
}

/** Why a page does not answer. */
export function silentState({ id, url, hasAccess, isStarting }: SilentTab): PageState {
  const { protocol, hostname = '' } = URL.parse(url ?? '') ?? {};
  if (protocol === 'file:') return { kind: 'local-file' };
  const isWeb = protocol === 'http:' || protocol === 'https:';
  if (!isWeb || CLOSED_HOSTS.includes(hostname)) return { kind: 'browser-page' };
  if (!hasAccess) return { kind: 'no-access', url: url ?? '', host: hostname.replace(/^www\./, '') };
  return isStarting ? { kind: 'loading' } : { kind: 'no-answer', tabId: id };
}
