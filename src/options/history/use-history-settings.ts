import { useCallback, useEffect, useState } from 'preact/hooks';
import { reportError } from '../../platform/report-error';
import { historySettings } from '../../platform/settings';
import { readOnFocus } from '../../ui/read-on-focus';
import type { KeptStorage } from './use-storage';

export type HistorySettings = Awaited<ReturnType<typeof historySettings.get>>;

/** What the parts of the history's options share. */
export interface HistoryOptionProps {
  readonly settings: HistorySettings;
  /** Keeps what is changed; all else stays as it is kept by then. */
  readonly change: (changed: Partial<HistorySettings>) => Promise<void>;
  readonly storage: KeptStorage;
}

/** The settings of the history; undefined until they are read. */
export function useHistorySettings() {
  const [settings, setSettings] = useState<HistorySettings>();

  useEffect(() => {
    const read = () => {
      historySettings.get().then(setSettings, (error: unknown) => reportError('history settings', error));
    };
    return readOnFocus(read);
  }, []);

  const change = useCallback(async (changed: Partial<HistorySettings>) => {
    const next = { ...(await historySettings.get()), ...changed };
    await historySettings.set(next);
    setSettings(next);
  }, []);

  return { settings, change };
}
