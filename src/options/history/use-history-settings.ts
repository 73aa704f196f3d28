import { historySettings } from '../../platform/settings';
import { useSetting } from '../use-setting';
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
  const { value: settings, change } = useSetting(historySettings);
  return {
    settings,
    change: (changed: Partial<HistorySettings>) => change((kept) => ({ ...kept, ...changed })),
  };
}
