import { useState } from 'preact/hooks';
import { UnreadableFile } from '../../core/history/transfer/unreadable-file';
import { formatNumber, t, tPlural } from '../../platform/i18n';
import { askBackground } from '../../platform/messaging';
import type { PartId, PartValues } from '../../platform/setting-parts';
import { FileButton } from '../../ui/file-button';
import { Confirm } from '../confirm';
import { Overdue } from '../history/overdue';
import type { Action } from '../use-action';
import { partName } from './part-name';
import { type ChosenFile, fileProblem, readFile } from './read-file';

/** Takes settings from a file, once the reader has seen what it changes. */
export function ImportSettings({ act }: Pick<Action, 'act'>) {
  const [chosen, setChosen] = useState<ChosenFile>();
  const look = (file: File) =>
    act(async () => {
      try {
        const read = await readFile(file);
        if (read.changed.length === 0) return t('settingsImportSame');
        setChosen(read);
        return '';
      } catch (error) {
        if (error instanceof UnreadableFile) return fileProblem(error);
        throw error;
      }
    });
  const take = (values: PartValues) => {
    setChosen(undefined);
    act(async () => {
      await askBackground('importSettings', values);
      return t('settingsImported');
    });
  };
  return (
    <>
      <FileButton label={t('settingsImport')} accept=".json,application/json" onFile={look} />
      {chosen && (
        <Confirm
          question={t('settingsImportAsk')}
          yes={t('settingsImportYes')}
          onYes={() => take(chosen.values)}
          onNo={() => setChosen(undefined)}
        >
          <Changes {...chosen} />
        </Confirm>
      )}
    </>
  );
}

/** What a file changes, part by part. */
function Changes({ changed, unknown, kept, merged }: ChosenFile) {
  const months = merged['history.retentionMonths'] as number | undefined;
  const deletes = changed.includes('history.retentionMonths') && months !== undefined && months > 0;
  return (
    <>
      <p>{t('settingsImportChanges')}</p>
      <ul class="changes">
        {changed.map((id) => (
          <li key={id}>
            {partName(id)}
            {moreIn(id, kept, merged)}
          </li>
        ))}
      </ul>
      {deletes && <Overdue months={months} />}
      {unknown > 0 && <p class="aside">{tPlural('settingsImportUnknown', unknown)}</p>}
    </>
  );
}

/** How many rows a list gets; empty for what is no list. */
function moreIn(id: PartId, kept: PartValues, merged: PartValues): string {
  const more = rowsIn(merged[id]) - rowsIn(kept[id]);
  return more > 0 && id !== 'annotations.glossKinds' ? ` (+${formatNumber(more)})` : '';
}

function rowsIn(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  if (typeof value === 'object' && value !== null) return Object.keys(value).length;
  return typeof value === 'string' ? value.split('\n').length - 1 : 0;
}
