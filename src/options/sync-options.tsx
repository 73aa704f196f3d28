import { useEffect } from 'preact/hooks';
import { t, textLanguage, tNamed } from '../platform/i18n';
import { askBackground } from '../platform/messaging';
import { reportError } from '../platform/report-error';
import { syncState } from '../platform/settings';
import { Switch } from '../ui/switch';
import { type Action, useAction } from './use-action';
import { useSetting } from './use-setting';

/** Whether choices are shared with the reader's other devices, by the browser's account, and how that goes. */
export function SyncOptions() {
  const { value: state } = useSetting(syncState);
  const { status, act } = useAction();
  useEffect(() => {
    // What could not be shared before is tried again.
    askBackground('syncSettings').catch((error: unknown) => reportError('sync', error));
  }, []);
  if (!state) return null;
  const turn = (isOn: boolean) =>
    act(async () => {
      await askBackground('setSync', isOn);
      return t(isOn ? 'syncIsOn' : 'syncIsOff');
    });
  return (
    <>
      <p>{t('syncText')}</p>
      <div class="option">
        <Switch label={t('syncSwitch')} isOn={state.isOn} onChange={turn} />
        <p class="aside">{t('syncShared')}</p>
        {state.isOn && <Outcome {...state} />}
        <Buttons isOn={state.isOn} act={act} />
        <p class="status" role="status">
          {status}
        </p>
      </div>
    </>
  );
}

function Buttons({ isOn, act }: Pick<State, 'isOn'> & Pick<Action, 'act'>) {
  const forget = () =>
    act(async () => {
      await askBackground('forgetSynced');
      return t('syncForgotten');
    });
  return (
    <div class="buttons">
      {isOn && (
        <button type="button" onClick={() => act(() => askBackground('syncSettings').then(() => ''))}>
          {t('syncNow')}
        </button>
      )}
      <button type="button" onClick={forget}>
        {t('syncForget')}
      </button>
    </div>
  );
}

type State = Awaited<ReturnType<typeof syncState.get>>;

/** How it went the last time. */
function Outcome({ doneAt, problem }: Pick<State, 'doneAt' | 'problem'>) {
  const time = new Intl.DateTimeFormat(textLanguage(), { dateStyle: 'long', timeStyle: 'short' });
  return (
    <div role="status">
      {problem && <p class="warning">{tNamed('syncProblem', problem)}</p>}
      {doneAt !== undefined && <p class="aside">{t('syncDoneAt', time.format(doneAt))}</p>}
    </div>
  );
}
