import { t, textLanguage, tNamed } from '../platform/i18n';
import { formatBytes } from './history/format-bytes';
import type { ShownBackups } from './use-backup-report';

interface BackupReportProps {
  readonly report: ShownBackups;
  /** Whether backups are to be made by themselves. */
  readonly isScheduled: boolean;
}

/** When the last backup was made and how big it is, and why there is no newer one. */
export function BackupReport({ report: { saved, failed, isAllowed }, isScheduled }: BackupReportProps) {
  const isForbidden = isScheduled && !isAllowed;
  return (
    <>
      <p>{saved ? t('backupLast', saved.file, formatBytes(saved.bytes), formatTime(saved.at)) : t('backupNone')}</p>
      {isForbidden && <p class="warning">{t('backupForbidden')}</p>}
      {failed && !isForbidden && (
        <p class="warning">{t('backupFailed', formatTime(failed.at), tNamed('backupProblem', failed.reason))}</p>
      )}
    </>
  );
}

function formatTime(time: number): string {
  return new Intl.DateTimeFormat(textLanguage(), { dateStyle: 'long', timeStyle: 'short' }).format(time);
}
