export type { Article, ArticleField, Provenance, SourcedValue } from './article';
export { type ReadOptions, readArticle } from './read-article';
