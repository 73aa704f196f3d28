/** Work that takes its time: it says how far it has come, and ends when it is told to. */
export interface Task {
  readonly signal: AbortSignal;
  /** In whatever the work counts: articles, bytes. */
  readonly onProgress: (done: number, of: number) => void;
}

/** The same values, counted as they pass. @throws the signal's reason when the task is cancelled */
export async function* counted<T>(values: AsyncIterable<T>, of: number, task: Task): AsyncGenerator<T, void> {
  let done = 0;
  for await (const value of values) {
    task.signal.throwIfAborted();
    task.onProgress(done++, of);
    yield value;
  }
}
