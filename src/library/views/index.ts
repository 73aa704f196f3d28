import { list } from './list';
import { read } from './read';
import { statistics } from './statistics';
import { transfer } from './transfer';
import type { View } from './view';

/** The views of the library in the order of the navigation; the first is shown when none is named. */
export const VIEWS: readonly View[] = [list, statistics, transfer, read];
