import type { HistoryRecord } from '../visit';

interface Batch {
  readonly records: readonly HistoryRecord[];
  /** What the next batch is after; absent at the end. */
  readonly next?: number;
}

/** Below every id. */
const BEGINNING = -1;

/** Every record of the history, in the order of their ids, as they are asked for. @param batchAfter the next ones after an id */
export async function* allRecords(batchAfter: (id: number) => Promise<Batch>): AsyncGenerator<HistoryRecord, void> {
  for (let after: number | undefined = BEGINNING; after !== undefined;) {
    const { records, next }: Batch = await batchAfter(after);
    yield* records;
    after = next;
  }
}
