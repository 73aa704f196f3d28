import type { HistorySchema } from '../database';

/**
 * Ids in one value: some 32 kB. Chromium keeps a value of more than 64 kB in a file of its own, which takes long to read
 * (IDBValueWrapper).
 */
const IDS_IN_A_PART = 4096;

type Documents = HistorySchema['documents'];

/** Keeps the ids of a segment's documents. @param ids ascending: a document's number is its place */
export function putDocuments(
  store: { put(value: Documents['value'], key: Documents['key']): Promise<unknown> },
  segment: number,
  ids: Float64Array,
): void {
  for (let from = 0; from < ids.length; from += IDS_IN_A_PART) {
    void store.put(ids.slice(from, from + IDS_IN_A_PART), [segment, from]);
  }
}

/** The ids of a segment's documents, ascending. */
export async function documentsOf(
  store: { getAll(range: IDBKeyRange): Promise<Documents['value'][]> },
  segment: number,
): Promise<Float64Array> {
  const parts = await store.getAll(rangeOf(segment));
  const ids = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let from = 0;
  for (const part of parts) {
    ids.set(part, from);
    from += part.length;
  }
  return ids;
}

export function deleteDocuments(store: { delete(range: IDBKeyRange): Promise<void> }, segment: number): void {
  void store.delete(rangeOf(segment));
}

function rangeOf(segment: number): IDBKeyRange {
  return IDBKeyRange.bound([segment, 0], [segment, Infinity]);
}
