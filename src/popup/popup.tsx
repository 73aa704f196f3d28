import { useState } from 'preact/hooks';
import { reportError } from '../platform/report-error';
import { Masthead } from '../ui/masthead';
import { Notice } from './notice';
import { PANELS } from './panels';
import type { PanelProps } from './panels/panel';
import { usePage } from './use-page';

export function Popup() {
  const { page, refresh } = usePage();
  const [status, setStatus] = useState('');

  const act: PanelProps['act'] = (action, { isAwaited } = { isAwaited: false }) => {
    action()
      .then(setStatus, (error: unknown) => {
        // What became of the page is seen when it is asked again.
        reportError('popup', error);
        setStatus('');
      })
      .finally(() => void refresh(isAwaited));
  };

  return (
    <>
      <Masthead />
      <main aria-busy={page.kind === 'loading'}>
        <Notice page={page} act={act} />
        {PANELS.map((Panel) => (
          <Panel page={page} act={act} />
        ))}
      </main>
      <p class="status" role="status">
        {status}
      </p>
    </>
  );
}
