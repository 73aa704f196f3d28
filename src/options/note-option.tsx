import { t } from '../platform/i18n';
import { Switch } from '../ui/switch';
import { useAnnotationSettings } from '../ui/use-annotation-settings';
import { useAction } from './use-action';

/** Whether marking is offered beside what the reader selects. */
export function NoteOption() {
  const { settings, change } = useAnnotationSettings();
  const { status, act } = useAction();
  if (!settings) return null;
  const keep = (offersNotes: boolean) =>
    act(async () => {
      await change({ offersNotes });
      return t('markSettingKept');
    });
  return (
    <>
      <p>{t('noteOptionText')}</p>
      <div class="option">
        <Switch label={t('noteOptionOffer')} isOn={settings.offersNotes} onChange={keep} />
        <p class="status" role="status">
          {status}
        </p>
      </div>
    </>
  );
}
