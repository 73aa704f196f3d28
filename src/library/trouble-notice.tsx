import { useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { askBackground } from '../platform/messaging';
import type { SalvageBatch, SalvagePosition } from '../platform/history-messages';
import { downloadText } from '../ui/download-text';
import { troubleText, useHistoryTrouble } from '../ui/use-history-trouble';
import { errorText } from './error-text';

/** Tells that what is read is not kept, and saves what there is where the database cannot be used. */
export function TroubleNotice() {
  const trouble = useHistoryTrouble();
  const [status, setStatus] = useState('');
  if (trouble === 'none') return null;
  const save = () => {
    saveWhatIsLeft().then(setStatus, (error: unknown) => setStatus(t('troubleNotSaved', errorText('salvage', error))));
  };
  return (
    <section class="trouble" aria-label={t('troubleLabel')}>
      <p>{troubleText(trouble)}</p>
      {trouble === 'unavailable' && (
        <button type="button" onClick={save}>
          {t('troubleSave')}
        </button>
      )}
      <p role="status">{status}</p>
    </section>
  );
}

/** @returns what is said of it */
async function saveWhatIsLeft(): Promise<string> {
  const lines: string[] = [];
  const unreadable: string[] = [];
  for (let position: SalvagePosition | undefined = { store: 0, after: 0 }; position;) {
    const batch: SalvageBatch = await askBackground('salvageHistory', position);
    lines.push(...batch.lines);
    unreadable.push(...batch.unreadable);
    position = batch.next;
  }
  if (lines.length === 0) return t('troubleNothing');
  downloadText('doc-sach-cuu-du-lieu.jsonl', `${lines.join('\n')}\n`, 'application/jsonl');
  return unreadable.length > 0 ? t('troubleSavedInPart', unreadable.join(', ')) : t('troubleSaved');
}
