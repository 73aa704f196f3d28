export { isArticlePage } from './is-article-page';
export { closest, contains, matches, nameOf, parentOf, queryAll, rootOf, walk } from './page-dom';
export { findRunningText } from './running-text';
export { isSectionAddress } from './url-shape';
