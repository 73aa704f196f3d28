import { useEffect, useState } from 'preact/hooks';
import { isSame } from '../../platform/is-same';
import { reportError } from '../../platform/report-error';
import { isPartId, readParts } from '../../platform/setting-parts';
import { replacedSettings } from '../../platform/settings';
import { readWhileShown } from '../../ui/read-while-shown';

type Replacement = Awaited<ReturnType<typeof replacedSettings.get>>['how'];

/** How settings were replaced that can be put back; `none` until that is read, too. */
export function useWayBack(): Replacement {
  const [how, setHow] = useState<Replacement>('none');
  useEffect(
    () => readWhileShown(() => void readWayBack().then(setHow, (error: unknown) => reportError('way back', error))),
    [],
  );
  return how;
}

/** The way back is kept before anything is replaced, and stays when the reader has changed all of it since. */
async function readWayBack(): Promise<Replacement> {
  const { how, after } = await replacedSettings.get();
  const ids = Object.keys(after).filter(isPartId);
  const now = await readParts(ids);
  return ids.some((id) => isSame(now[id], after[id])) ? how : 'none';
}
