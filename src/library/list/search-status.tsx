import { t, tPlural } from '../../platform/i18n';
import type { Listing } from './listing';

interface SearchStatusProps {
  readonly listing: Listing | undefined;
  readonly failure: string | undefined;
}

/** How many visits there are, and why there may be more: said by screen readers when it changes. */
export function SearchStatus({ listing, failure }: SearchStatusProps) {
  return (
    <div class="search-status" role="status">
      {listing && failure === undefined && <Found listing={listing} />}
    </div>
  );
}

function Found({ listing: { ids, query, unchecked, misunderstood, unindexed } }: { readonly listing: Listing }) {
  const count = query === '' ? 'listCount' : unchecked > 0 ? 'listFoundAtMost' : 'listFound';
  return (
    <>
      {ids.length > 0 && <p>{tPlural(count, ids.length)}</p>}
      {ids.length === 0 && query !== '' && <p class="heard">{t('listNothingTitle')}</p>}
      {misunderstood.length > 0 && (
        <p class="warning">{t('listMisunderstood', misunderstood.map((part) => `“${part}”`).join(', '))}</p>
      )}
      {unindexed > 0 && query !== '' && <p>{tPlural('listUnindexed', unindexed)}</p>}
    </>
  );
}
