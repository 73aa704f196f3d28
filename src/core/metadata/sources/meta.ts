import { metaClaims } from '../meta-claims';
import type { Source } from './source';

/** The `article:` properties, and what recommendation services and search engines ask newspapers for. */
export const meta: Source = {
  name: 'meta',
  claims: metaClaims({
    title: ['twitter:title', 'title', 'its_title'],
    // `author` comes last: on most pages it is the newspaper.
    authors: ['dable:author', 'article:author', 'author'],
    published: [
      'article:published_time',
      'article:published',
      'pubdate',
      'publishdate',
      'publish-date',
      'publish_date',
      'published_time',
      'its_publication',
      'date',
    ],
    modified: ['article:modified_time', 'article:modified', 'lastmod', 'article_updatetime', 'last-modified'],
    section: ['article:section', 'its_section'],
    siteName: ['application-name', 'source', 'apple-mobile-web-app-title', 'copyright'],
    description: ['description', 'twitter:description'],
    tags: ['news_keywords', 'keywords', 'article:tag', 'its_tag'],
    image: ['twitter:image', 'thumbnail', 'dable:image'],
    language: ['content-language', 'language'],
  }),
};
