import type { Visit } from '../core/history/visit';

/** The newspaper's name, or its host where it gave none. */
export function siteOf({ article }: Visit): string {
  return article.siteName ?? URL.parse(article.url)?.hostname.replace(/^www\./, '') ?? '';
}
