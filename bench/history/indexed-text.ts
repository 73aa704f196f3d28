import { foldForSearch } from '../../src/core/vietnamese/fold-for-search';
import type { BenchArticle } from './bench-article';

/**
 * What every candidate indexes of an article: folded words with one space between, the site as one word of its own, so that
 * an engine that knows only words can filter by it.
 */
export function indexedText({ title, author, section, site, text }: BenchArticle): string {
  const words = foldForSearch(`${title} ${author} ${section} ${text}`).match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${words.join(' ')} ${siteWord(site)}`;
}

export function siteWord(site: string): string {
  return `site${site.replaceAll(/[^a-z0-9]/g, '')}`;
}
