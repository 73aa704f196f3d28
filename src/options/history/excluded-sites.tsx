import { useRef } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { LongList } from '../../ui/long-list';
import { useAction } from '../use-action';
import { SiteField } from '../site-field';
import type { HistoryOptionProps } from './use-history-settings';

/** The sites of which nothing is recorded. */
export function ExcludedSites({ settings: { excludedSites }, change }: HistoryOptionProps) {
  const { status, act } = useAction();
  const heading = useRef<HTMLHeadingElement>(null);
  const add = (site: string) => {
    if (excludedSites.includes(site)) return t('historyOptionSiteIsThere', site);
    act(async () => {
      await change({ excludedSites: [...excludedSites, site].sort() });
      return t('historyOptionSiteAdded', site);
    });
    return '';
  };
  const remove = (site: string) => {
    // The button that was pressed goes.
    heading.current?.focus();
    act(async () => {
      await change({ excludedSites: excludedSites.filter((other) => other !== site) });
      return t('historyOptionSiteRemoved', site);
    });
  };
  return (
    <div class="option">
      <h3 ref={heading} tabIndex={-1}>
        {t('historyOptionSites')}
      </h3>
      <p class="aside">{t(excludedSites.length > 0 ? 'historyOptionSitesText' : 'historyOptionSitesNone')}</p>
      <Sites sites={excludedSites} onRemove={remove} />
      <SiteField label={t('historyOptionAddSite')} button={t('historyOptionAdd')} onSite={add} />
      <p class="status" role="status">
        {status}
      </p>
    </div>
  );
}

interface SitesProps {
  readonly sites: readonly string[];
  readonly onRemove: (site: string) => void;
}

function Sites({ sites, onRemove }: SitesProps) {
  return (
    <LongList rows={sites} keyOf={(site) => site} textOf={(site) => site}>
      {(site) => (
        <>
          <bdi>{site}</bdi>
          <button
            type="button"
            class="small"
            aria-label={t('historyOptionRemoveSite', site)}
            onClick={() => onRemove(site)}
          >
            {t('historyOptionRemove')}
          </button>
        </>
      )}
    </LongList>
  );
}
