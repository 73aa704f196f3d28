import { useCallback, useEffect, useState } from 'preact/hooks';
import type { RepairException } from '../../core/repair/exceptions';
import { askBackground } from '../../platform/messaging';
import { reportError } from '../../platform/report-error';
import { readWhileShown } from '../../ui/read-while-shown';

/** The repairs that the reader called wrong; undefined until they are read. */
export function useExceptions() {
  const [exceptions, setExceptions] = useState<readonly RepairException[]>();

  useEffect(
    () =>
      readWhileShown(() => {
        askBackground('repairExceptions').then(setExceptions, (error: unknown) => reportError('exceptions', error));
      }),
    [],
  );

  /** Keeps what `edit` makes of those that there are by then. */
  const change = useCallback(async (edit: (kept: readonly RepairException[]) => readonly RepairException[]) => {
    const next = edit(await askBackground('repairExceptions'));
    await askBackground('keepRepairExceptions', next);
    setExceptions(next);
  }, []);
  return { exceptions, change };
}
