import { useCallback, useEffect, useState } from 'preact/hooks';
import { reportError } from '../platform/report-error';
import { readWhileShown } from '../ui/read-while-shown';

interface Kept<T> {
  readonly name: string;
  get(): Promise<T>;
  set(value: T): Promise<void>;
}

/** A setting as it is kept; undefined until it is read. */
export function useSetting<T>(setting: Kept<T>) {
  const [value, setValue] = useState<T>();

  useEffect(() => {
    const read = () => {
      setting.get().then(
        (kept) => setValue(() => kept),
        (error: unknown) => reportError(setting.name, error),
      );
    };
    return readWhileShown(read);
  }, [setting]);

  /** Keeps what `edit` makes of it as it is kept by then. */
  const change = useCallback(
    async (edit: (kept: T) => T) => {
      const next = edit(await setting.get());
      await setting.set(next);
      setValue(() => next);
    },
    [setting],
  );

  return { value, change };
}
