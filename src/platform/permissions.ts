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

/** Whether a match pattern is of web pages. */
function isWebOrigin(origin: string): boolean {
  return /^(?:https?|\*):/.test(origin);
}

/** The match patterns of web pages where the content scripts may run: listed at install and not taken back, or granted since. */
export async function webOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter(isWebOrigin);
}

/** Those of them that the reader granted since install. */
export async function grantedOrigins(): Promise<string[]> {
  const listed = listedPatterns();
  return (await webOrigins()).filter((origin) => !listed.includes(origin));
}

/** The host that a granted match pattern is for, with its subdomains; undefined where it is for all hosts. */
export function hostOfOrigin(origin: string): string | undefined {
  const [, host = ''] = /^[^:]+:\/\/(?:\*\.)?([^/]+)/.exec(origin) ?? [];
  return host === '*' || host === '' ? undefined : host;
}

/** Takes such a pattern back from the extension. */
export async function revokeOrigin(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [origin] });
}

/** The match patterns of the sites that the extension is for, as the built manifest has them. */
export function listedPatterns(): readonly string[] {
  const manifest = browser.runtime.getManifest() as { host_permissions?: string[] };
  return manifest.host_permissions ?? [];
}

/** Those of them that the browser has not granted: Firefox leaves them to the reader, and every browser lets them be taken back. */
export async function missingListed(): Promise<readonly string[]> {
  const listed = listedPatterns();
  const granted = await Promise.all(listed.map((origin) => browser.permissions.contains({ origins: [origin] })));
  return listed.filter((_, i) => !granted[i]);
}

/** Asks the reader for the listed sites, as {@link requestAccess}. */
export function requestListed(): Promise<boolean> {
  return browser.permissions.request({ origins: [...listedPatterns()] });
}

/** Calls `listener` whenever a permission was given or taken back. @returns what ends that */
export function onPermissionsChanged(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
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
