import type { FunctionComponent } from 'preact';
import { t } from '../platform/i18n';
import { Backup } from './backup';
import { CitationOption } from './citation-option';
import { GlossOptions } from './glosses';
import { HistoryOptions } from './history/history-options';
import { ListenOptions } from './listen-options';
import { Manage } from './manage/manage';
import { MarksOptions } from './marks/marks-options';
import { NoteOption } from './note-option';
import { RulesEditor } from './rules-editor';
import { SitesOptions } from './sites/sites-options';
import { StripOption } from './strip-option';
import { SyncOptions } from './sync-options';

/** A part of the options page. */
interface OptionsSection {
  /** What leads to it in the page's address, after "#". */
  readonly id: string;
  readonly title: () => string;
  readonly Content: FunctionComponent;
}

/** The parts of the options page in the order in which they are shown. */
export const SECTIONS: readonly OptionsSection[] = [
  { id: 'marks', title: () => t('markHeading'), Content: MarksOptions },
  { id: 'glosses', title: () => t('glossOptionHeading'), Content: GlossOptions },
  { id: 'notes', title: () => t('noteHeading'), Content: NoteOption },
  { id: 'strip', title: () => t('stripHeading'), Content: StripOption },
  { id: 'listen', title: () => t('listenHeading'), Content: ListenOptions },
  { id: 'citation', title: () => t('citation'), Content: CitationOption },
  { id: 'sites', title: () => t('sitesHeading'), Content: SitesOptions },
  { id: 'own-rules', title: () => t('ownRulesHeading'), Content: RulesEditor },
  { id: 'history', title: () => t('historyOptionHeading'), Content: HistoryOptions },
  { id: 'backup', title: () => t('backupHeading'), Content: Backup },
  { id: 'settings', title: () => t('settingsFileHeading'), Content: Manage },
  { id: 'sync', title: () => t('syncHeading'), Content: SyncOptions },
];
