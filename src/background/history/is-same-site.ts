import { isSameHost } from '../../core/metadata/web-url';

/** Whether a page may speak for an article: it is of the same host, or of another edition of it (m.example.vn, example.vn). */
export function isSameSite(url: string, otherUrl = 'about:blank'): boolean {
  return isSameHost(new URL(url), new URL(otherUrl));
}
