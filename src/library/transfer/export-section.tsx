import { useState } from 'preact/hooks';
import { t, tNamed, tPlural } from '../../platform/i18n';
import { Section } from '../../ui/section';
import { errorText } from '../error-text';
import { exportHistory } from './export-history';
import { Progress } from './progress';
import type { Task } from './task';
import { type TaskState, useTask } from './use-task';

/** The formats by id; what they are made with is loaded when one is asked for. */
const FORMATS = ['json', 'csv', 'markdown', 'bibtex'] as const;

/** The way out: the whole history in a file that other programs read. */
export function ExportSection() {
  const [chosen, setChosen] = useState<string>(FORMATS[0]);
  const { state, start, cancel } = useTask<number>();
  const isRunning = state.kind === 'running';
  return (
    <Section id="export" title={t('transferExport')}>
      <p class="quiet">{t('transferExportText')}</p>
      <fieldset class="formats" disabled={isRunning}>
        <legend>{t('transferFormats')}</legend>
        {FORMATS.map((id) => (
          <FormatChoice key={id} id={id} isChosen={id === chosen} onChoose={() => setChosen(id)} />
        ))}
      </fieldset>
      {isRunning ? (
        <Progress {...state} label={t('transferExporting')} isOfArticles onCancel={cancel} />
      ) : (
        <button type="button" class="main" onClick={() => start((task) => exportAs(chosen, task))}>
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

async function exportAs(id: string, task: Task): Promise<number> {
  const { exportFormats } = await import('../../core/history/transfer/exports');
  const format = exportFormats.find((each) => each.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return exportHistory(format, task);
}

function said(state: TaskState<number>): string {
  if (state.kind === 'cancelled') return t('transferCancelled');
  if (state.kind === 'failed') return t('transferExportFailed', errorText('export', state.error));
  if (state.kind !== 'done') return '';
  return state.result > 0 ? tPlural('transferExported', state.result) : t('transferNothing');
}
