import { list } from './list';
import type { View } from './view';

/** The views of the library in the order of the navigation; the first is shown when none is named. */
export const VIEWS: readonly View[] = [list];
