export type { Article, ArticleField, Provenance, SourcedValue } from './article';
export { readArticle } from './read-article';
