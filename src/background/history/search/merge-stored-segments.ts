import type { HistoryDatabase, HistorySchema } from '../database';
import { INDEX_FORMAT } from './index-format';
import { nextSegmentId, SEGMENT_SIZE } from './new-segment';
import { deleteDocuments, documentsOf, putDocuments } from './segment-documents';
import { dropUnfinishedSegments } from './unfinished-segments';
import { type Part, writeMerged } from './write-merged';

/** So many segments of about one size become one: a search asks each of them. */
const MERGED_AT_ONCE = 8;
type StoredSegment = HistorySchema['segments']['value'];

/** Makes one segment of several of about one size. @returns whether there were enough */
export function mergeSegmentsOnce(database: HistoryDatabase): Promise<boolean> {
  return rewrite(database, (segments) => segmentsToMerge(segments.map(({ segment }) => segment)));
}

/** Rewrites every segment that has something in it of what is gone: nothing of it is left then. */
export async function rewriteWithoutGone(database: HistoryDatabase): Promise<void> {
  let isMore = true;
  while (isMore) {
    isMore = await rewrite(database, (segments, gone) => {
      const touched = segments.find(({ documents }) => documents.some((document) => gone.has(document)));
      return touched ? [touched.segment] : [];
    });
  }
}

/** Which segments become one. @param gone the ids that stand for nothing any more */
type Choice = (
  segments: readonly (Part & { readonly segment: StoredSegment })[],
  gone: ReadonlySet<number>,
) => readonly StoredSegment[];

/** @returns whether there was anything to do */
async function rewrite(database: HistoryDatabase, choose: Choice): Promise<boolean> {
  const { id, parts, gone } = await partsToMerge(database, choose);
  if (parts.length === 0) return false;
  const live = parts.flatMap((part) => [...part.documents].filter((document) => !gone.has(document)));
  const documents = Float64Array.from(live).sort();
  const bytes = await writeMerged(database, id, parts, documents);
  const isCurrent = await exchange(database, parts, { id, documents, bytes }, gone);
  await dropUnfinishedSegments(database);
  return isCurrent;
}

/** @returns with the id for the merged segment, and what is gone by now */
async function partsToMerge(
  database: HistoryDatabase,
  choose: Choice,
): Promise<{ id: number; parts: Part[]; gone: Set<number> }> {
  const transaction = database.transaction(['segments', 'documents', 'blocks', 'gone']);
  const segments = transaction.objectStore('segments');
  const id = await nextSegmentId(segments, transaction.objectStore('blocks'));
  const documents = transaction.objectStore('documents');
  const all = (await segments.getAll()).map(async (segment) => ({
    ...{ segment, id: segment.id },
    documents: await documentsOf(documents, segment.id),
  }));
  const known = await Promise.all(all);
  const gone = new Set(await transaction.objectStore('gone').getAllKeys());
  const chosen = new Set(choose(known, gone).map((segment) => segment.id));
  return { id, parts: known.filter((part) => chosen.has(part.id)), gone };
}

/** Puts the merged segment in the place of its parts. @returns false where those are there no more */
async function exchange(
  database: HistoryDatabase,
  parts: readonly Part[],
  merged: Part & { readonly bytes: number },
  gone: ReadonlySet<number>,
): Promise<boolean> {
  const transaction = database.transaction(['segments', 'documents', 'gone'], 'readwrite');
  const [segments, documents] = [transaction.objectStore('segments'), transaction.objectStore('documents')];
  const there = new Set(await segments.getAllKeys());
  // The history was erased meanwhile: what was merged is nobody's any more.
  const isCurrent = parts.every((part) => there.has(part.id));
  for (const part of isCurrent ? parts : []) {
    void segments.delete(part.id);
    deleteDocuments(documents, part.id);
    const dropped = part.documents.filter((document) => gone.has(document));
    for (const document of dropped) void transaction.objectStore('gone').delete(document);
  }
  if (isCurrent && merged.documents.length > 0) {
    const { id, bytes } = merged;
    const size = merged.documents.length;
    void segments.put({ id, size, bytes: bytes + merged.documents.byteLength, format: INDEX_FORMAT });
    putDocuments(documents, id, merged.documents);
  }
  await transaction.done;
  return isCurrent;
}

function segmentsToMerge(segments: readonly StoredSegment[]): readonly StoredSegment[] {
  const bySize = new Map<number, StoredSegment[]>();
  for (const segment of segments) {
    const size = Math.floor(Math.log(Math.max(1, segment.size / SEGMENT_SIZE)) / Math.log(MERGED_AT_ONCE));
    bySize.set(size, [...(bySize.get(size) ?? []), segment]);
  }
  return [...bySize.values()].find((parts) => parts.length >= MERGED_AT_ONCE) ?? [];
}
