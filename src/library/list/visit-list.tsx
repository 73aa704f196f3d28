import { useRef, useState } from 'preact/hooks';
import type { ListedVisit } from '../../platform/history-messages';
import { t, textLanguage } from '../../platform/i18n';
import { dayName, isSameDay } from '../reader-time';
import { indexOfRow } from './index-of-row';
import type { Listing } from './listing';
import { useReturn } from './use-return';
import { useRowsInSight } from './use-rows-in-sight';
import { useVirtualRows } from './use-virtual-rows';
import { type RowActions, VisitRow } from './visit-row';

/** Height of a row with a title of one line, in pixels. */
const ROW_HEIGHT = 104;

interface ListProps extends RowActions {
  readonly listing: Listing;
  readonly selected: ReadonlySet<number>;
  /** Key of the visit whose tags and note are open. */
  readonly openKey: string | undefined;
  readonly onRows: (asked: readonly number[], loaded: readonly ListedVisit[]) => void;
}

/** The visits that were found; of thousands only those in sight are in the page. */
export function VisitList(props: ListProps) {
  const { listing, onRows } = props;
  const { ids } = listing;
  const isByDay = isInOrderOfDays(listing);
  const list = useRef<HTMLOListElement>(null);
  const [focused, setFocused] = useState<number>();
  const kept = focused !== undefined && focused < ids.length ? focused : undefined;
  const { items, offset, height, measure, scrollTo } = useVirtualRows(list, ids.length, ROW_HEIGHT, kept);
  const indexes = items.map(({ index }) => index);
  useRowsInSight(listing, indexes, onRows);
  useReturn(list, scrollTo);
  return (
    <ol
      ref={list}
      class="visits"
      style={{ blockSize: `${height}px` }}
      onFocusIn={({ target }) => setFocused(indexOfRow(target))}
      onFocusOut={({ relatedTarget }) => setFocused(indexOfRow(relatedTarget))}
    >
      {items.map(({ index, start }) => (
        <li
          key={index}
          ref={measure}
          data-index={index}
          aria-posinset={index + 1}
          aria-setsize={ids.length}
          style={{ transform: `translateY(${start - offset}px)` }}
        >
          {isByDay && <DayHeading ids={ids} index={index} />}
          <Row {...props} isByDay={isByDay} id={ids[index]} />
        </li>
      ))}
    </ol>
  );
}

/** Whether the days can stand as headings over their visits. */
function isInOrderOfDays({ query, order }: Listing): boolean {
  return order === 'newest' || order === 'oldest' || (order === 'best' && query === '');
}

/** Over the first visit of each day. */
function DayHeading({ ids, index }: { readonly ids: readonly number[]; readonly index: number }) {
  const [id, before] = [ids[index], ids[index - 1]];
  if (id === undefined || (before !== undefined && isSameDay(id, before))) return null;
  return <h2>{dayName(id, Date.now(), textLanguage())}</h2>;
}

interface RowProps extends ListProps {
  readonly id: number | undefined;
  readonly isByDay: boolean;
}

function Row({ id = 0, selected, openKey, listing, ...props }: RowProps) {
  const row = listing.rows.get(id);
  if (!row) return <p class="visit unloaded">{t('listLoadingRow')}</p>;
  return (
    <VisitRow
      {...{ row, query: listing.query, ...props }}
      isSelected={selected.has(id)}
      isOpen={openKey === row.visit.key}
    />
  );
}
