import { useEffect, useState } from 'preact/hooks';
import type { Visit } from '../../core/history/visit';
import { t, textLanguage, tPlural } from '../../platform/i18n';
import { askBackground } from '../../platform/messaging';
import { reportError } from '../../platform/report-error';
import { clip } from '../../ui/clip';
import { formatAgo } from '../../platform/format-time';
import { Section } from '../../ui/section';
import { troubleText, useHistoryTrouble } from '../../ui/use-history-trouble';
import { WebLink } from '../../ui/web-link';
import type { PanelProps } from './panel';

const SHOWN = 10;

/** The articles read last, on whatever page the popup is opened. */
export function RecentPanel({ page }: PanelProps) {
  const [visits, setVisits] = useState<readonly Visit[] | 'failed' | undefined>();
  useEffect(() => {
    askBackground('recentVisits', SHOWN).then(setVisits, (error: unknown) => {
      reportError('recent visits', error);
      setVisits('failed');
    });
    // Once more when the page has been read: its visit has just been kept.
  }, [page.kind]);
  const trouble = useHistoryTrouble();
  if (!visits) return null;
  return (
    <Section id="recent" title={t('recentHeading')}>
      {trouble !== 'none' && <p class="trouble">{troubleText(trouble)}</p>}
      {visits === 'failed' && trouble === 'none' && <p>{t('recentFailed')}</p>}
      {visits.length === 0 && <p>{t('recentNone')}</p>}
      {visits !== 'failed' && visits.length > 0 && <Visits visits={visits} />}
      <p>
        <a href="/src/library/index.html" target="_blank">
          {t('libraryOpen')}
        </a>
      </p>
    </Section>
  );
}

function Visits({ visits }: { readonly visits: readonly Visit[] }) {
  return (
    <ol class="visits" lang="vi">
      {visits.map(({ key, article, lastReadAt, repairs }) => (
        <li key={key}>
          <WebLink url={article.url}>{clip(article.title, 160)}</WebLink>
          <span class="note">
            <bdi>{clip(article.siteName ?? URL.parse(article.url)?.hostname ?? '', 60)}</bdi>
            {` · ${formatAgo(lastReadAt, Date.now(), textLanguage()) ?? t('justNow')}`}
            {repairs > 0 && ` · ${tPlural('recentRepairs', repairs)}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
