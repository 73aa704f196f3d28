import { t } from '../../platform/i18n';
import { GrantedHosts } from './granted-hosts';
import { SiteChoices } from './site-choices';

/** Where Đọc Sạch works and where it does not. */
export function SitesOptions() {
  return (
    <>
      <p>
        {t('sitesIntro')} <a href="#history">{t('sitesHistoryLink')}</a>
      </p>
      <SiteChoices />
      <GrantedHosts />
    </>
  );
}
