import { webUrl, withoutTracking } from '../metadata/web-url';

/** Names of a site's other editions: for phones, for AMP. */
const EDITION = /^(?:www|m|mobile|wap|amp)\./;

/** Parts of a path that name the AMP edition: "/amp/bai-1.html", "/bai-1/amp", "/bai-1.amp", "/bai-1.amp.html", "/bai-1-amp.html". */
const AMP_PATH = /^\/amp(?=\/)|\/amp\/?$|[.-]amp(?=(?:\.html?)?$)/g;
const AMP_PARAMETER = /^(?:amp|outputtype)$/i;

/**
 * What all editions of an article have in common: its link without scheme, edition and tracking. The canonical link of
 * an edition may name that edition itself, so that canonical links alone do not bring them together.
 * @param url http or https; any other is its own key
 */
export function articleKey(url: string): string {
  const parsed = webUrl(url);
  if (!parsed) return url;
  for (const name of [...parsed.searchParams.keys()]) {
    if (AMP_PARAMETER.test(name)) parsed.searchParams.delete(name);
  }
  const clean = new URL(withoutTracking(parsed));
  const path = clean.pathname.replace(AMP_PATH, '').replace(/(?<=.)\/$/, '');
  return `${clean.host.replace(EDITION, '')}${path === '' ? '/' : path}${clean.search}${clean.hash}`;
}
