import type { SearchDocument } from '../../../core/history/search/document-terms';
import type { StoredVisit } from '../database';

/** What a visit can be found by. @param text the kept text, if there is one */
export function searchDocument({ article, site, note, tags }: StoredVisit, text: string | undefined): SearchDocument {
  const { title, authors, section = '', siteName = '', description, tags: topics, agency } = article;
  const texts = [description, agency, ...topics, note, ...tags, text].filter((each) => each !== undefined);
  return { title, authors, section, siteName, host: site, texts };
}
