import { useCallback, useEffect, useState } from 'preact/hooks';
import { mayDownload } from '../platform/permissions';
import { reportError } from '../platform/report-error';
import { backupReport } from '../platform/settings';
import { readWhileShown } from '../ui/read-while-shown';

export interface ShownBackups extends Awaited<ReturnType<typeof backupReport.get>> {
  /** Whether the browser lets backups be saved. */
  readonly isAllowed: boolean;
}

/** How the last backups went; undefined until it is read. */
export function useBackupReport() {
  const [report, setReport] = useState<ShownBackups>();

  const refresh = useCallback(() => {
    Promise.all([backupReport.get(), mayDownload()]).then(
      ([kept, isAllowed]) => setReport({ ...kept, isAllowed }),
      (error: unknown) => reportError('backup report', error),
    );
  }, []);

  useEffect(() => readWhileShown(refresh), [refresh]);

  return { report, refresh };
}
