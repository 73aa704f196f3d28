import { formatNumber, t } from '../../platform/i18n';
import { useAction } from '../use-action';
import { formatBytes } from './format-bytes';
import type { KeptStorage } from './use-storage';

/** How much is kept on the device, and what the browser promises of it. */
export function Storage({ storage }: { readonly storage: KeptStorage }) {
  const { status, act } = useAction();
  const ask = () =>
    act(async () => {
      const isKept = await navigator.storage.persist();
      storage.refresh();
      return t(isKept ? 'historyOptionPersisted' : 'historyOptionNotPersisted');
    });
  return (
    <div class="option">
      <h3>{t('historyOptionStorage')}</h3>
      <Sizes {...storage} />
      {storage.isPersisted ? (
        <p>{t('historyOptionPersisted')}</p>
      ) : (
        <>
          <p class="aside">{t('historyOptionPersistText')}</p>
          <div class="buttons">
            <button type="button" onClick={ask}>
              {t('historyOptionPersist')}
            </button>
          </div>
        </>
      )}
      <p class="status" role="status">
        {!storage.isPersisted && status}
      </p>
    </div>
  );
}

function Sizes({ report, estimate: { usage, quota } }: KeptStorage) {
  if (report === 'failed') return <p class="warning">{t('historyOptionReportFailed')}</p>;
  return (
    <dl class="sizes" aria-busy={!report}>
      <dt>{t('historyOptionArticles')}</dt>
      <dd>{report ? formatNumber(report.visits) : '…'}</dd>
      <dt>{t('historyOptionTextBytes')}</dt>
      <dd>{report ? formatBytes(report.textBytes) : '…'}</dd>
      <dt>{t('historyOptionIndexBytes')}</dt>
      <dd>{report ? formatBytes(report.indexBytes) : '…'}</dd>
      <dt>{t('historyOptionUsage')}</dt>
      <dd>
        {usage === undefined || quota === undefined
          ? '…'
          : t('historyOptionUsageOf', formatBytes(usage), formatBytes(quota))}
      </dd>
    </dl>
  );
}
