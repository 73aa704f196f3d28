import { candidates, type Picked, picked } from '../candidates';
import type { Page } from '../page';
import type { Source } from '../sources/source';
import { isSameSite, webUrl } from '../web-url';
import { linkOf } from '../fields/links';

/** The link of the page's AMP variant, on the page's own site (`amp.` before its host, `/amp` behind its path). */
export function readAmpUrl(page: Page, sources: readonly Source[], url: string): Picked<string> | undefined {
  const own = webUrl(url);
  const all = candidates(page, sources, 'ampUrl', (raw) => linkOf(raw, page)).filter(({ value }) => {
    const link = webUrl(value);
    return own && link && isSameSite(own, link) && value !== url;
  });
  return picked(all[0], all);
}
