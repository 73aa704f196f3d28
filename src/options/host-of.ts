import { siteKey } from '../platform/site-key';

/** A name that the web's names are made of: labels with a dot between them, the last one no number. */
const HOST = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/;

/** The site that a reader names, by its host or any of its links ("https://www.baochi.vn/bai-1"); undefined for what is none. */
export function hostOf(text: string): string | undefined {
  const typed = text.trim();
  const url = URL.parse(/^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`);
  if (!url || !/^https?:$/.test(url.protocol) || !HOST.test(url.hostname)) return undefined;
  return siteKey(url.hostname);
}
