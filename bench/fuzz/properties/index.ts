import type { FuzzProperty } from '../fuzz-property';
import { facts } from './facts';
import { glosses } from './glosses';
import { historyFiles } from './history-files';
import { notes } from './notes';
import { ownRules } from './own-rules';
import { pages } from './pages';
import { repair } from './repair';
import { search } from './search';
import { speech } from './speech';

/** All that holds for every input, in the order in which figures name it. */
export const PROPERTIES: readonly FuzzProperty[] = [
  ...repair,
  ...glosses,
  ...speech,
  ...notes,
  ...facts,
  ...historyFiles,
  ...ownRules,
  ...search,
  ...pages,
];
