import { t } from '../../platform/i18n';
import type { Listing } from './listing';

interface NothingListedProps {
  readonly listing: Listing | undefined;
  readonly failure: string | undefined;
  readonly onRetry: () => void;
  readonly onClear: () => void;
}

/** What stands where no visit does: still loading, nothing read yet, nothing found, or why nothing can be shown. */
export function NothingListed({ listing, failure, onRetry, onClear }: NothingListedProps) {
  if (failure !== undefined) {
    return (
      <div class="nothing" role="alert">
        <h2>{t('listFailedTitle')}</h2>
        <p>{t('listFailedText', failure)}</p>
        <button type="button" onClick={onRetry}>
          {t('listRetry')}
        </button>
      </div>
    );
  }
  if (!listing) return <p class="nothing loading">{t('listLoading')}</p>;
  if (listing.ids.length > 0) return null;
  if (listing.query === '') return <NothingRead />;
  return (
    <div class="nothing">
      <h2>{t('listNothingTitle')}</h2>
      <p>{t('listNothingText')}</p>
      <button type="button" onClick={onClear}>
        {t('listClear')}
      </button>
    </div>
  );
}

function NothingRead() {
  return (
    <div class="nothing">
      <h2>{t('listEmptyTitle')}</h2>
      <p>{t('listEmptyText')}</p>
      <p>{t('listEmptyPrivacy')}</p>
    </div>
  );
}
