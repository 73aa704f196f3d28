import { t } from '../platform/i18n';
import { Switch } from '../ui/switch';
import { useAnnotationSettings } from '../ui/use-annotation-settings';
import { useAction } from './use-action';

/** Whether articles have a line under their headline that tells what is known of them. */
export function StripOption() {
  const { settings, change } = useAnnotationSettings();
  const { status, act } = useAction();
  if (!settings) return null;
  const keep = (showsStrip: boolean) =>
    act(async () => {
      await change({ showsStrip });
      return t(showsStrip ? 'stripIsOn' : 'stripIsOff');
    });
  return (
    <>
      <p>{t('stripText')}</p>
      <div class="option">
        <Switch label={t('stripSwitch')} isOn={settings.showsStrip} onChange={keep} />
        <p class="status" role="status">
          {status}
        </p>
      </div>
    </>
  );
}
