import { browser } from './browser';

/** The match pattern of a web page's host and its subdomains; undefined where an extension cannot work (chrome:, file:). */
export function originPattern(url: string): string | undefined {
  const { protocol, hostname } = URL.parse(url) ?? {};
  if (!hostname || (protocol !== 'http:' && protocol !== 'https:')) return undefined;
  // An IP address or "localhost" has no subdomains, and match patterns refuse a wildcard before an address.
  const isName = /[a-z]$/i.test(hostname) && hostname.includes('.');
  return isName ? `*://*.${hostname.replace(/^www\./, '')}/*` : `*://${hostname}/*`;
}

/** Whether the content scripts may run on this page: listed at install, or granted since. */
export async function hasAccess(url: string): Promise<boolean> {
  const pattern = originPattern(url);
  return pattern !== undefined && (await browser.permissions.contains({ origins: [pattern] }));
}

/**
 * Asks the reader for this page's host. Call it from the click itself: browsers refuse it elsewhere.
 * @returns whether it was granted; false where there is nothing to ask for.
 */
export async function requestAccess(url: string): Promise<boolean> {
  const pattern = originPattern(url);
  return pattern !== undefined && (await browser.permissions.request({ origins: [pattern] }));
}

/** What backups need; the reader is asked for it when they want some. */
const DOWNLOADS = { permissions: ['downloads' as const] };

/** Whether files may be saved without the reader's click. */
export function mayDownload(): Promise<boolean> {
  return browser.permissions.contains(DOWNLOADS);
}

/** Asks the reader for that, as {@link requestAccess}. */
export function requestDownloads(): Promise<boolean> {
  return browser.permissions.request(DOWNLOADS);
}
