import { useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { askBackground } from '../platform/messaging';
import { requestDownloads } from '../platform/permissions';
import { backupReport } from '../platform/settings';
import { BackupReport } from './backup-report';
import { type HistorySettings, useHistorySettings } from './history/use-history-settings';
import { useAction } from './use-action';
import { useBackupReport } from './use-backup-report';

type Schedule = HistorySettings['backupEvery'];

const SCHEDULES: readonly { readonly id: Schedule; readonly label: () => string }[] = [
  { id: 'never', label: () => t('backupNever') },
  { id: 'day', label: () => t('backupDaily') },
  { id: 'week', label: () => t('backupWeekly') },
  { id: 'month', label: () => t('backupMonthly') },
];

/** Backups of the reading history: when they are made, and how the last ones went. */
export function Backup() {
  const { settings, change } = useHistorySettings();
  const { report, refresh } = useBackupReport();
  const { status, isBusy, act } = useAction();
  if (!settings) return null;
  const backUp = async () => {
    const isSomething = await askBackground('backUp');
    refresh();
    if (!isSomething) return t('backupNothing');
    return (await backupReport.get()).failed ? t('optionFailed') : t('backupDone');
  };
  // The reader is asked within the click itself: browsers refuse it later.
  const isAllowed = async () => report?.isAllowed === true || (await requestDownloads());
  const backUpNow = () => act(async () => ((await isAllowed()) ? backUp() : t('backupRefused')));
  const schedule = (backupEvery: Schedule) =>
    act(async () => {
      if (backupEvery !== 'never' && !(await isAllowed())) return t('backupRefused');
      await change({ backupEvery });
      if (backupEvery === 'never') return t('backupUnscheduled');
      return `${t('backupScheduled')} ${await backUp()}`;
    });
  return (
    <>
      <p>
        {t('backupText')} <a href="../library/index.html#transfer">{t('backupRestore')}</a>
      </p>
      <ScheduleChoice kept={settings.backupEvery} onSchedule={schedule} />
      <div class="option" aria-busy={isBusy}>
        {report && <BackupReport report={report} isScheduled={settings.backupEvery !== 'never'} />}
        <div class="buttons">
          <button type="button" disabled={isBusy} onClick={backUpNow}>
            {t('backupNow')}
          </button>
        </div>
        <p class="status" role="status">
          {isBusy ? t('backupRunning') : status}
        </p>
      </div>
    </>
  );
}

interface ScheduleChoiceProps {
  readonly kept: Schedule;
  readonly onSchedule: (every: Schedule) => void;
}

function ScheduleChoice({ kept, onSchedule }: ScheduleChoiceProps) {
  const [chosen, setChosen] = useState<Schedule>();
  const shown = chosen ?? kept;
  return (
    <div class="option">
      <label for="backup-every">{t('backupEvery')}</label>
      <div class="fields">
        <select
          id="backup-every"
          value={shown}
          onChange={({ currentTarget }) => setChosen(SCHEDULES.find(({ id }) => id === currentTarget.value)?.id)}
        >
          {SCHEDULES.map(({ id, label }) => (
            <option key={id} value={id}>
              {label()}
            </option>
          ))}
        </select>
        <button type="button" disabled={shown === kept} onClick={() => onSchedule(shown)}>
          {t('backupApply')}
        </button>
      </div>
    </div>
  );
}
