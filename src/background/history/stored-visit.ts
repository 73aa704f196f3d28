import type { Visit } from '../../core/history/visit';
import { foldForSearch } from '../../core/vietnamese/fold-for-search';
import { siteKey } from '../../platform/site-key';
import type { StoredVisit } from './database';

/** A visit with what it is found and sorted by. */
export function storedVisit(visit: Visit): StoredVisit {
  const { hostname = '' } = URL.parse(visit.article.url) ?? {};
  return { ...visit, site: siteKey(hostname), sortTitle: foldForSearch(visit.article.title) };
}

/** A visit as the extension's pages get it. */
export function visitOfStored({ site, sortTitle, ...visit }: StoredVisit): Visit {
  return visit;
}
