import { t } from '../../platform/i18n';
import { MarksChoice } from '../../ui/marks-choice';
import { Switch } from '../../ui/switch';
import { useAnnotationSettings } from '../../ui/use-annotation-settings';
import { useAction } from '../use-action';
import { Exceptions } from './exceptions';

/** How what was repaired is marked in pages, and which repairs the reader called wrong. */
export function MarksOptions() {
  const { settings, change } = useAnnotationSettings();
  const { status, act } = useAction();
  if (!settings) return null;
  const keep = (changed: Parameters<typeof change>[0]) =>
    act(async () => {
      await change(changed);
      return t('markSettingKept');
    });
  return (
    <>
      <p>{t('markIntro')}</p>
      <div class="option">
        <MarksChoice look={settings.repairMarks} onChange={(repairMarks) => keep({ repairMarks })} />
        <Switch label={t('markPrints')} isOn={settings.printsMarks} onChange={(printsMarks) => keep({ printsMarks })} />
        <p class="status" role="status">
          {status}
        </p>
      </div>
      <Exceptions />
    </>
  );
}
