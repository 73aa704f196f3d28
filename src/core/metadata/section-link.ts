import { isSectionAddress } from '../article-page';
import { isSameSite, webUrl } from './web-url';

/** Does a link lead to a section of the page's own site? */
export function isSectionLink(link: Element | null, pageUrl: string): boolean {
  const page = webUrl(pageUrl);
  const target = webUrl(link?.getAttribute('href') ?? '', pageUrl);
  return page !== undefined && target !== undefined && isSameSite(page, target) && isSectionAddress(target.href);
}
