import { metaClaims } from '../meta-claims';
import type { Source } from './source';

/** Older content systems and the portals of the administration. */
export const dublinCore: Source = {
  name: 'dublin-core',
  claims: metaClaims({
    title: ['dc.title', 'dcterms.title'],
    authors: ['dc.creator', 'dcterms.creator'],
    published: ['dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.created', 'dc.date.created', 'dcterms.date'],
    modified: ['dcterms.modified', 'dc.date.modified'],
    siteName: ['dc.publisher', 'dcterms.publisher'],
    description: ['dc.description', 'dcterms.abstract'],
    tags: ['dc.subject', 'dcterms.subject'],
    language: ['dc.language', 'dcterms.language'],
  }),
};
