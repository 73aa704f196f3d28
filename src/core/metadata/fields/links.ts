import { candidates, type Picked, picked } from '../candidates';
import { decodeEntities } from '../decode-entities';
import type { Page } from '../page';
import type { Source } from '../sources/source';
import { isSameHost, webUrl, withoutTracking } from '../web-url';

/** Pictures that stand for the newspaper, not for the article. */
const STAND_IN =
  /(?:default|no-?image|no-?photo|placeholder|blank|logo|avatar-?default|spacer|favicon|share[-_]?(?:fb|facebook|img|image)|cate_?image)[^/]*$/i;

/**
 * The page's own link: the canonical one where it is of the page's host and not its home page, else the address. Of a
 * saved file the link that the page names. `undefined` where there is no web address at all.
 */
export function readUrl(page: Page, sources: readonly Source[]): Picked<string> | undefined {
  const own = webUrl(page.url);
  const all = candidates(page, sources, 'url', (raw) => linkOf(raw, page)).filter(({ value }) =>
    isAbout(new URL(value), own),
  );
  const chosen = all.find(({ source }) => source === 'document') ?? (own ? undefined : all[0]);
  const address = own && { source: 'address', key: 'url', text: page.url, value: withoutTracking(own) };
  return picked(chosen ?? address, all);
}

/** A canonical link to the home page, or to another site, is a mistake of the template or of an importer. */
function isAbout(link: URL, own: URL | undefined): boolean {
  if (!own) return true;
  return isSameHost(link, own) && (link.pathname !== '/' || link.search !== '' || own.pathname === '/');
}

/** The lead picture's link. */
export function readImage(page: Page, sources: readonly Source[]): Picked<string> | undefined {
  const all = candidates(page, sources, 'image', (raw) => {
    const url = webUrl(decodeEntities(raw.split('\n', 1)[0] ?? ''), baseOf(page));
    return url && !STAND_IN.test(url.pathname) ? url.href : undefined;
  });
  return picked(all[0], all);
}

/** The first line of a claim as an absolute link without tracking parameters. */
export function linkOf(raw: string, page: Page): string | undefined {
  const url = webUrl(decodeEntities(raw.split('\n', 1)[0] ?? ''), baseOf(page));
  return url && withoutTracking(url);
}

function baseOf(page: Page): string | undefined {
  return webUrl(page.url)?.href;
}
