import { t } from '../../platform/i18n';
import { Switch } from '../../ui/switch';
import { useAction } from '../use-action';
import { formatBytes } from './format-bytes';
import type { HistoryOptionProps } from './use-history-settings';

/** Whether articles are recorded at all, and their texts with them. */
export function Recording({ settings, change, storage: { report } }: HistoryOptionProps) {
  const { status, act } = useAction();
  const pause = (isPaused: boolean) =>
    act(async () => {
      await change({ isPaused });
      return t(isPaused ? 'historyOptionPaused' : 'historyOptionRecords');
    });
  const keepTexts = (keepsText: boolean) =>
    act(async () => {
      await change({ keepsText });
      return t(keepsText ? 'historyOptionTextsOn' : 'historyOptionTextsOff');
    });
  return (
    <div class="option">
      <Switch label={t('historyOptionPause')} isOn={settings.isPaused} onChange={pause} />
      <Switch label={t('historyOptionTexts')} isOn={settings.keepsText} onChange={keepTexts} />
      {report && report !== 'failed' && (
        <p class="aside">{t('historyOptionTextsSize', formatBytes(report.textBytes))}</p>
      )}
      <p class="status" role="status">
        {status}
      </p>
    </div>
  );
}
