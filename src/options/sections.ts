import type { FunctionComponent } from 'preact';
import { t } from '../platform/i18n';
import { Backup } from './backup';
import { GlossOptions } from './glosses';
import { HistoryOptions } from './history/history-options';
import { MarksOptions } from './marks/marks-options';
import { NoteOption } from './note-option';
import { RulesEditor } from './rules-editor';
import { StripOption } from './strip-option';

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
  { id: 'own-rules', title: () => t('ownRulesHeading'), Content: RulesEditor },
  { id: 'history', title: () => t('historyOptionHeading'), Content: HistoryOptions },
  { id: 'backup', title: () => t('backupHeading'), Content: Backup },
];
