import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Task } from './task';

export type TaskState<T> =
  | { readonly kind: 'idle' | 'cancelled' }
  | { readonly kind: 'running'; readonly done: number; readonly of: number }
  | { readonly kind: 'done'; readonly result: T }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface UsedTask<T> {
  readonly state: TaskState<T>;
  /** Begins the work, instead of what is under way. */
  readonly start: (work: (task: Task) => Promise<T>) => void;
  readonly cancel: () => void;
  readonly forget: () => void;
}

/** Milliseconds between two pictures of the progress. */
const PICTURE = 100;

/** Work that the reader starts and can cancel; it is cancelled, too, when they leave. */
export function useTask<T>(): UsedTask<T> {
  const [state, setState] = useState<TaskState<T>>({ kind: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const start = useCallback((work: (task: Task) => Promise<T>) => {
    running.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    const show = (next: TaskState<T>) => {
      if (!signal.aborted) setState(next);
    };
    let shownAt = 0;
    const onProgress = (done: number, of: number) => {
      if (done < of && performance.now() - shownAt < PICTURE) return;
      shownAt = performance.now();
      show({ kind: 'running', done, of });
    };
    show({ kind: 'running', done: 0, of: 0 });
    work({ signal, onProgress }).then(
      (result) => show({ kind: 'done', result }),
      (error: unknown) => show({ kind: 'failed', error }),
    );
  }, []);
  const end = useCallback((kind: 'idle' | 'cancelled') => {
    running.current?.abort();
    setState({ kind });
  }, []);
  return { state, start, cancel: () => end('cancelled'), forget: () => end('idle') };
}
