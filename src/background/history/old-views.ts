/** How long a page is taken to stay open: what views are kept for. A report that comes later counts as a new visit. */
const VIEW_KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** The part of the object store that is needed here; idb's own type names the whole transaction. */
interface ViewStore {
  index(name: 'at'): { openKeyCursor(range: IDBKeyRange): Promise<ViewCursor | null> };
  delete(viewId: string): Promise<void>;
}
interface ViewCursor {
  readonly primaryKey: string;
  continue(): Promise<ViewCursor | null>;
}

/** @param now milliseconds since 1970 */
export async function forgetOldViews(views: ViewStore, now: number): Promise<void> {
  let cursor = await views.index('at').openKeyCursor(IDBKeyRange.upperBound(now - VIEW_KEPT_MS));
  while (cursor) {
    await views.delete(cursor.primaryKey);
    cursor = await cursor.continue();
  }
}
