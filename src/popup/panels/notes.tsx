import { useCallback, useEffect, useState } from 'preact/hooks';
import { t, tPlural } from '../../platform/i18n';
import { askPage } from '../../platform/messaging';
import type { NotesReport } from '../../platform/note-messages';
import { reportError } from '../../platform/report-error';
import { Section } from '../../ui/section';
import { askNotes } from '../ask-notes';
import { OrphanList } from '../orphan-list';
import type { PanelProps } from './panel';

/** The reader's notes in the page: how many there are, and those whose place is gone. */
export function NotesPanel({ page, act }: PanelProps) {
  const tabId = page.kind === 'read' ? page.tabId : undefined;
  const [report, ask] = useNotes(tabId);
  if (tabId === undefined || !report || report.placed + report.orphans.length === 0) return null;
  const { placed, orphans, moreOrphans, notKept } = report;
  const show = async () => ((await askPage(tabId, 'showNotes')) ? t('noteShown') : t('noteNotSeen'));
  const remove = async (id: string) => {
    await askPage(tabId, 'deleteNote', id);
    ask();
  };
  return (
    <Section id="notes" title={t('noteHeading')}>
      {notKept && <p>{notKept === 'private' ? t('notePrivate') : t('noteNotRecorded')}</p>}
      {placed > 0 && (
        <p class="choices">
          <span>{tPlural('notePlaced', placed)}</span>
          <button type="button" class="small" onClick={() => act(show)}>
            {t('noteShow')}
          </button>
        </p>
      )}
      {orphans.length > 0 && <p>{tPlural('noteOrphans', orphans.length + moreOrphans)}</p>}
      {orphans.length > 0 && <OrphanList orphans={orphans} act={act} onDelete={remove} />}
    </Section>
  );
}

/** @returns the notes, and what asks for them again */
function useNotes(tabId: number | undefined): readonly [NotesReport | undefined, () => void] {
  const [report, setReport] = useState<NotesReport>();
  const ask = useCallback(() => {
    if (tabId === undefined) return;
    askNotes(tabId).then(setReport, (error: unknown) => reportError('notes of the page', error));
  }, [tabId]);
  useEffect(ask, [ask]);
  return [report, ask];
}
