import { type Dispatch, type StateUpdater, useState } from 'preact/hooks';
import { t, tPlural } from '../../platform/i18n';
import { askBackground } from '../../platform/messaging';
import { errorText } from '../error-text';
import { type Listing, withoutVisits } from './listing';

/** As many as the worker lists at once. */
const BATCH = 200;

export interface Deletion {
  /** What happened last, in words; empty where it was read. */
  readonly notice: string;
  /** Whether something can be put back. */
  readonly canUndo: boolean;
  /** Deletes visits by their ids. Never rejects. */
  readonly remove: (ids: readonly number[]) => Promise<void>;
  /** Puts back what was deleted last. Never rejects. */
  readonly undo: () => Promise<void>;
  readonly say: (failure: string) => void;
  readonly dismiss: () => void;
}

/** Deletes visits, and puts back those that were deleted last. */
export function useDeletion(change: Dispatch<StateUpdater<Listing | undefined>>, refresh: () => void): Deletion {
  const [notice, setNotice] = useState('');
  const [deletions, setDeletions] = useState<readonly string[]>([]);
  const say = (failure: string) => setNotice(t('listActionFailed', failure));

  const remove = async (ids: readonly number[]) => {
    if (ids.length > BATCH) setNotice(t('listDeleting'));
    const done: string[] = [];
    try {
      for (let from = 0; from < ids.length; from += BATCH) {
        const batch = ids.slice(from, from + BATCH);
        done.push(await deleteBatch(batch));
        change((last) => last && withoutVisits(last, new Set(batch)));
      }
      setNotice(tPlural('listDeleted', ids.length));
    } catch (error) {
      say(errorText('deletion', error));
    }
    setDeletions(done);
  };

  const undo = async () => {
    try {
      let restored = 0;
      for (const deletion of deletions) restored += await askBackground('undoDeletion', deletion);
      setNotice(tPlural('listRestored', restored));
      setDeletions([]);
    } catch (error) {
      say(errorText('undoing a deletion', error));
    }
    refresh();
  };

  const dismiss = () => {
    setNotice('');
    setDeletions([]);
  };
  return { notice, canUndo: deletions.length > 0, remove, undo, say, dismiss };
}

/** @returns what undoes it */
async function deleteBatch(ids: readonly number[]): Promise<string> {
  const rows = await askBackground('listVisits', ids, '');
  return askBackground(
    'deleteVisits',
    rows.map(({ visit }) => visit.key),
  );
}
