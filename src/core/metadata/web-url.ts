import { queryNames } from '../article-page/query-names';

/** Query parameters that say where a reader came from, not which page it is. */
const TRACKING =
  /^(?:utm_\w+|(?:fb|g|dc?|y)?clid|[gw]braid|msclkid|igsh(?:id)?|mc_[ce]id|zarsrc|zalo_\w+|_g[al]|ref_(?:src|url)|vn_\w+|gidzl|cx_\w+|share_id|spm|aff_sid|itm_\w+|pk_\w+|at_\w+)$/i;

/** Longer links are not kept anywhere, as they were written or as they are kept: a letter outside ASCII becomes up to nine characters. */
const LONGEST = 2048;

/** An absolute http or https link without credentials, or `undefined` for every other (javascript:, data:, broken). */
export function webUrl(raw: string, base?: string): URL | undefined {
  const text = raw.trim();
  if (!text || text.length > LONGEST || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  url.username = '';
  url.password = '';
  return url.href.length > LONGEST ? undefined : url;
}

/** The link without tracking parameters, and without its fragment unless that routes to the page (`#!/…`, `#/…`). */
export function withoutTracking(url: URL): string {
  const clean = new URL(url);
  const tracking = queryNames(clean).filter((name) => TRACKING.test(name));
  for (const name of tracking) clean.searchParams.delete(name);
  if (!/^#!?\//.test(clean.hash)) clean.hash = '';
  return clean.href;
}

/**
 * Are two links of one host, or of its editions (`m.`, `www.`, `amp.`)? Any other subdomain may be somebody else's, who must
 * not speak for the newspaper.
 */
export function isSameHost(a: URL, b: URL): boolean {
  return baseHost(a) === baseHost(b);
}

/** Do two links belong to one site: one host is the other, or a subdomain of it (`thethao.`)? */
export function isSameSite(a: URL, b: URL): boolean {
  const [first, second] = [baseHost(a), baseHost(b)];
  return first === second || first.endsWith(`.${second}`) || second.endsWith(`.${first}`);
}

function baseHost(url: URL): string {
  return url.hostname.replace(/^(www|m|amp|mobile|wap|beta)\./, '');
}
