import { useEffect, useRef, useState } from 'preact/hooks';
import type { VisitOrder } from '../../platform/history-messages';
import { t } from '../../platform/i18n';
import { listAddress } from '../addresses';
import type { ViewProps } from '../views/view';
import { ListNotice } from './list-notice';
import type { Listing } from './listing';
import { NothingListed } from './nothing-listed';
import { orderOf, SearchBar } from './search-bar';
import { SearchStatus } from './search-status';
import { SelectionBar } from './selection-bar';
import { tagFilter } from './query-filters';
import { useDeletion } from './use-deletion';
import { useFreshness } from './use-freshness';
import { useListing } from './use-listing';
import { useSelection } from './use-selection';
import { useVisitChanges } from './use-visit-changes';
import { VisitList } from './visit-list';

/** The articles that were read: searched, ordered, changed. What is asked for stands in the address. */
export function ListPage({ path: [query = '', orderName] }: ViewProps) {
  const order = orderOf(orderName);
  const { listing, failure, change, refresh } = useListing(query, order);
  const [openKey, setOpenKey] = useState<string>();
  const selection = useSelection(listing?.ids ?? []);
  const changes = useVisitChanges(change);
  const deletion = useDeletion(change, refresh);
  useFreshness(refresh, openKey === undefined);
  useTopOfList(listing);
  return (
    <>
      <h1 class="heard">{t('libraryList')}</h1>
      <SearchBar query={query} order={order} onAsk={ask} />
      <SearchStatus listing={listing} failure={failure} />
      <SelectionBar selection={selection} onDelete={() => deletion.remove(selection.ids).then(selection.clear)} />
      <ListNotice deletion={deletion} />
      <NothingListed listing={listing} failure={failure} onRetry={refresh} onClear={() => ask('', order)} />
      {listing && failure === undefined && listing.ids.length > 0 && (
        <VisitList
          {...{ listing, openKey, ...changes }}
          selected={selection.selected}
          onSelect={selection.select}
          onFailed={deletion.say}
          onDelete={(id) => void deletion.remove([id])}
          onOpen={(key) => setOpenKey(openKey === key ? undefined : key)}
          onTag={(tag) => ask(tagFilter(tag), order)}
        />
      )}
    </>
  );
}

/** Whatever else is asked for is read from its beginning. */
function useTopOfList(listing: Listing | undefined): void {
  const last = useRef(listing);
  useEffect(() => {
    const isOther = last.current && (last.current.query !== listing?.query || last.current.order !== listing.order);
    last.current = listing;
    if (isOther) scrollTo(0, 0);
  }, [listing]);
}

function ask(query: string, order: VisitOrder): void {
  // Each letter typed would otherwise be a step of the way back.
  location.replace(listAddress(query, order));
}
