import { useEffect, useState } from 'preact/hooks';
import type { ExportFormat } from '../../core/history/transfer/exports/export-format';
import { t, tNamed, tPlural } from '../../platform/i18n';
import { reportError } from '../../platform/report-error';
import { Section } from '../../ui/section';
import { errorText } from '../error-text';
import { exportHistory } from './export-history';
import { Progress } from './progress';
import { type TaskState, useTask } from './use-task';

/** The way out: the whole history in a file that other programs read. */
export function ExportSection() {
  const formats = useFormats();
  const [chosenId, setChosenId] = useState<string>();
  const chosen = formats.find(({ id }) => id === chosenId) ?? formats[0];
  const { state, start, cancel } = useTask<number>();
  const isRunning = state.kind === 'running';
  return (
    <Section id="export" title={t('transferExport')}>
      <p class="quiet">{t('transferExportText')}</p>
      <fieldset class="formats" disabled={isRunning}>
        <legend>{t('transferFormats')}</legend>
        {formats.map(({ id }) => (
          <FormatChoice key={id} id={id} isChosen={id === chosen?.id} onChoose={() => setChosenId(id)} />
        ))}
      </fieldset>
      {isRunning ? (
        <Progress {...state} label={t('transferExporting')} isOfArticles onCancel={cancel} />
      ) : (
        <button
          type="button"
          class="main"
          disabled={!chosen}
          onClick={() => chosen && start((task) => exportHistory(chosen, task))}
        >
          {t('transferSave')}
        </button>
      )}
      <p class="status" role="status">
        {said(state)}
      </p>
    </Section>
  );
}

/** The formats in their order. What they are made with is large, and comes with the view, not with the page. */
function useFormats(): readonly ExportFormat[] {
  const [formats, setFormats] = useState<readonly ExportFormat[]>([]);
  useEffect(() => {
    import('../../core/history/transfer/exports').then(
      ({ exportFormats }) => setFormats(exportFormats),
      (error: unknown) => reportError('export formats', error),
    );
  }, []);
  return formats;
}

interface FormatChoiceProps {
  readonly id: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function FormatChoice({ id, isChosen, onChoose }: FormatChoiceProps) {
  return (
    <label>
      <input type="radio" name="format" checked={isChosen} onChange={onChoose} aria-describedby={`about-${id}`} />
      <span>
        <b>{tNamed('transferFormat', id)}</b>
        <span id={`about-${id}`} class="quiet">
          {tNamed('transferAbout', id)}
        </span>
      </span>
    </label>
  );
}

function said(state: TaskState<number>): string {
  if (state.kind === 'cancelled') return t('transferCancelled');
  if (state.kind === 'failed') return t('transferExportFailed', errorText('export', state.error));
  if (state.kind !== 'done') return '';
  return state.result > 0 ? tPlural('transferExported', state.result) : t('transferNothing');
}
