import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { reportError } from '../platform/report-error';
import { articleStrip } from '../platform/settings';
import { readOnFocus } from '../ui/read-on-focus';
import { Switch } from '../ui/switch';
import { useAction } from './use-action';

/** Whether articles have a line under their headline that tells what is known of them. */
export function StripOption() {
  const [isOn, setOn] = useState<boolean>();
  const { status, act } = useAction();
  useEffect(
    () =>
      readOnFocus(() => void articleStrip.get().then(setOn, (error: unknown) => reportError('article strip', error))),
    [],
  );
  if (isOn === undefined) return null;
  const change = (isWanted: boolean) =>
    act(async () => {
      await articleStrip.set(isWanted);
      setOn(isWanted);
      return t(isWanted ? 'stripIsOn' : 'stripIsOff');
    });
  return (
    <>
      <p>{t('stripText')}</p>
      <div class="option">
        <Switch label={t('stripSwitch')} isOn={isOn} onChange={change} />
        <p class="status" role="status">
          {status}
        </p>
      </div>
    </>
  );
}
