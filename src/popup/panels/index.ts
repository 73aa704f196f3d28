import { ArticlePanel } from './article';
import { ChangedPanel } from './changed';
import { CitePanel } from './cite';
import { HiddenPanel } from './hidden';
import { ListenPanel } from './listen';
import { NotesPanel } from './notes';
import { OwnRulesPanel } from './own-rules';
import type { Panel } from './panel';
import { PausePanel } from './pause';
import { RecentPanel } from './recent';
import { RepairsPanel } from './repairs';
import { ReportPanel } from './report';
import { SwitchesPanel } from './switches';
import { ValuesPanel } from './values';

/** The popup's panels in the order in which they are shown. */
export const PANELS: readonly Panel[] = [
  ArticlePanel,
  ChangedPanel,
  NotesPanel,
  ListenPanel,
  CitePanel,
  ValuesPanel,
  RepairsPanel,
  HiddenPanel,
  OwnRulesPanel,
  SwitchesPanel,
  PausePanel,
  ReportPanel,
  RecentPanel,
];
