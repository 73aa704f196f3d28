/** Whether two links are of one site: the same host, or one the other's subdomain (m.example.vn and example.vn). */
export function isSameSite(url: string, otherUrl = 'about:blank'): boolean {
  const a = new URL(url).hostname.replace(/^www\./, '');
  const b = new URL(otherUrl).hostname.replace(/^www\./, '');
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
