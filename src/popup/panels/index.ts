import { ArticlePanel } from './article';
import { HiddenPanel } from './hidden';
import type { Panel } from './panel';
import { RecentPanel } from './recent';
import { RepairsPanel } from './repairs';
import { SwitchesPanel } from './switches';

/** The popup's panels in the order in which they are shown. */
export const PANELS: readonly Panel[] = [ArticlePanel, RepairsPanel, HiddenPanel, SwitchesPanel, RecentPanel];
