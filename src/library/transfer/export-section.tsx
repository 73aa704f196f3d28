import { useState } from 'preact/hooks';
import { exportFormats } from '../../core/history/transfer/exports';
import type { ExportFormat } from '../../core/history/transfer/exports/export-format';
import { t, tNamed, tPlural } from '../../platform/i18n';
import { Section } from '../../ui/section';
import { errorText } from '../error-text';
import { exportHistory } from './export-history';
import { Progress } from './progress';
import { type TaskState, useTask } from './use-task';

/** The way out: the whole history in a file that other programs read. */
export function ExportSection() {
  const [chosen, setChosen] = useState<ExportFormat>(exportFormats[0]);
  const { state, start, cancel } = useTask<number>();
  const isRunning = state.kind === 'running';
  return (
    <Section id="export" title={t('transferExport')}>
      <p class="quiet">{t('transferExportText')}</p>
      <fieldset class="formats" disabled={isRunning}>
        <legend>{t('transferFormats')}</legend>
        {exportFormats.map((format) => (
          <FormatChoice
            key={format.id}
            id={format.id}
            isChosen={format === chosen}
            onChoose={() => setChosen(format)}
          />
        ))}
      </fieldset>
      {isRunning ? (
        <Progress {...state} label={t('transferExporting')} isOfArticles onCancel={cancel} />
      ) : (
        <button type="button" class="main" onClick={() => start((task) => exportHistory(chosen, task))}>
          {t('transferSave')}
        </button>
      )}
      <p class="status" role="status">
        {said(state)}
      </p>
    </Section>
  );
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
