import type { PageReport, PageSettings } from '../platform/messages';

/** Everything on, until the worker has told what the reader chose for this host. */
export const SETTINGS_AT_START: PageSettings = {
  switches: { repair: true, declutter: true },
  pauses: { site: false, everywhere: false },
  rules: [],
  hasExceptions: false,
};

/** What is said of a page that is still being parsed. */
export const READ_AT_START: Pick<PageReport, 'kind' | 'problems' | 'hidden' | 'article' | 'readShare'> = {
  kind: 'loading',
  problems: [],
  hidden: { count: 0, byReason: {}, hiddenShown: false },
};

/** What is said of a page without signs of damage. */
export const REPAIRS_AT_START: Omit<PageReport['repairs'], 'originalShown'> = {
  count: 0,
  kinds: [],
  moreKinds: 0,
  unresolved: 0,
};
