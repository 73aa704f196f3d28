import { useState } from 'preact/hooks';
import { t, textLanguage, tPlural } from '../platform/i18n';
import { reportError } from '../platform/report-error';
import type { SampleReport } from '../platform/sample-report';
import { runScripts } from './run-scripts';

type State = 'before' | 'working' | 'failed' | SampleReport;

/** Over the sample article: what it is, the button that has it repaired, and what came of that. */
export function SampleBar() {
  const [state, setState] = useState<State>('before');
  const run = () => {
    if (state !== 'before') return;
    setState('working');
    runScripts(document).then(setState, (error: unknown) => {
      reportError('sample article', error);
      setState('failed');
    });
  };
  return (
    <div class="try-bar" lang={textLanguage()}>
      <p>
        <strong>{t('tryTitle')}</strong> {t('tryText')}
      </p>
      <p class="try-actions">
        {typeof state === 'string' && state !== 'failed' ? (
          <button type="button" class="main" onClick={run}>
            {t('tryRun')}
          </button>
        ) : (
          // The page as it was written comes from where it came from.
          <button type="button" onClick={() => location.reload()}>
            {t('tryAgain')}
          </button>
        )}
        <a href="./index.html">{t('tryBack')}</a>
      </p>
      <p role="status">{statusOf(state)}</p>
    </div>
  );
}

function statusOf(state: State): string {
  if (state === 'before') return '';
  if (state === 'working') return t('tryWorking');
  if (state === 'failed') return t('tryFailed');
  return t('tryDone', tPlural('stripRepaired', state.repaired), tPlural('stripHidden', state.hidden));
}
