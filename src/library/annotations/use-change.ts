import type { Visit } from '../../core/history/visit';
import type { HistoryApi } from '../../platform/history-messages';
import { askBackground } from '../../platform/messaging';
import { errorText } from '../error-text';

export interface ChangeProps {
  readonly visit: Visit;
  /** Takes the visit as it is now; undefined where it is gone. */
  readonly onChanged: (visit: Visit | undefined) => void;
  /** Says what went wrong. */
  readonly onFailed: (reason: string) => void;
}

type Change = (changed: Parameters<HistoryApi['changeVisit']>[1]) => Promise<boolean>;

/** Keeps what the reader gives to a visit: a star, tags, a note. @returns whether it is kept; never rejects */
export function useChange({ visit, onChanged, onFailed }: ChangeProps): Change {
  return async (changed) => {
    try {
      onChanged(await askBackground('changeVisit', visit.key, changed));
      return true;
    } catch (error) {
      onFailed(errorText('change of a visit', error));
      return false;
    }
  };
}
