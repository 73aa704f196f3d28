import { useCallback, useEffect, useState } from 'preact/hooks';
import type { StorageReport } from '../../platform/history-messages';
import { askBackground } from '../../platform/messaging';
import { reportError } from '../../platform/report-error';

/** What is kept on the device. */
export interface KeptStorage {
  /** Undefined until the worker has counted. */
  readonly report: StorageReport | 'failed' | undefined;
  /** Bytes on the disk, and how many the browser allows, as it estimates them. */
  readonly estimate: StorageEstimate;
  /** Whether the browser has promised to delete nothing by itself. */
  readonly isPersisted: boolean;
  readonly refresh: () => void;
}

/** The storage of the history, asked again whenever `refresh` is called. */
export function useStorage(): KeptStorage {
  const [report, setReport] = useState<KeptStorage['report']>();
  const [estimate, setEstimate] = useState<StorageEstimate>({});
  const [isPersisted, setIsPersisted] = useState(false);

  const refresh = useCallback(() => {
    askBackground('storageReport').then(setReport, (error: unknown) => {
      reportError('storage report', error);
      setReport('failed');
    });
    Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]).then(
      ([estimated, persisted]) => {
        setEstimate(estimated);
        setIsPersisted(persisted);
      },
      (error: unknown) => reportError('storage estimate', error),
    );
  }, []);
  useEffect(refresh, [refresh]);

  return { report, estimate, isPersisted, refresh };
}
