import type { Visit } from '../../core/history/visit';
import type { FoundVisits, ListedVisit, VisitOrder } from '../../platform/history-messages';

/** More rows than anybody scrolls back to; those that were loaded first are forgotten. */
const MOST_ROWS = 2000;

/** What a query found, and those of its visits that were loaded. */
export interface Listing extends FoundVisits {
  readonly query: string;
  readonly order: VisitOrder;
  /** By id. */
  readonly rows: ReadonlyMap<number, ListedVisit>;
}

/** With the rows that an earlier answer to the same query had, so that those in sight stay. */
export function withKnownRows(listing: Listing, earlier: Listing | undefined): Listing {
  if (earlier?.query !== listing.query) return listing;
  return { ...listing, rows: new Map([...earlier.rows, ...listing.rows]) };
}

/** With visits that were asked for; those that did not come are gone. */
export function withRows(listing: Listing, asked: readonly number[], loaded: readonly ListedVisit[]): Listing {
  const all = [...listing.rows, ...loaded.map((row) => [row.visit.id, row] as const)];
  const there = new Set(loaded.map(({ visit }) => visit.id));
  const gone = new Set(asked.filter((id) => !there.has(id)));
  return withoutVisits({ ...listing, rows: new Map(all.slice(-MOST_ROWS)) }, gone);
}

export function withoutVisits(listing: Listing, gone: ReadonlySet<number>): Listing {
  if (gone.size === 0) return listing;
  return {
    ...listing,
    ids: listing.ids.filter((id) => !gone.has(id)),
    rows: new Map([...listing.rows].filter(([id]) => !gone.has(id))),
  };
}

/** With a visit as it is now, in the place where it was; its id may be another. */
export function withVisit(listing: Listing, id: number, visit: Visit): Listing {
  const row = listing.rows.get(id);
  if (!row) return listing;
  const rows = [...listing.rows].filter(([other]) => other !== id);
  return {
    ...listing,
    ids: listing.ids.map((other) => (other === id ? visit.id : other)),
    rows: new Map([...rows, [visit.id, { ...row, visit }]]),
  };
}
