export { elementText } from './element-text';
export { findHeadline } from './find-headline';
export { foldText } from './fold-text';
export { isArticlePage } from './is-article-page';
export { isTooDeep, standsTooDeep } from './is-too-deep';
export { isClosedSelector } from './is-closed-selector';
export {
  attributeOf,
  closest,
  contains,
  contentOf,
  countAll,
  localNameOf,
  matches,
  nameOf,
  namespaceOf,
  parentOf,
  queryAll,
  queryFirst,
  rootOf,
  walk,
} from './page-dom';
export { findRunningText } from './running-text';
export { isSectionAddress } from './url-shape';
