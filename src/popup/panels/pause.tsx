import { t } from '../../platform/i18n';
import { askBackground, askPage } from '../../platform/messaging';
import { Section } from '../../ui/section';
import { Switch } from '../../ui/switch';
import { isPaused } from '../is-paused';
import type { PanelProps } from './panel';

/** Stops repairing and hiding for a while: in this page, on its site, everywhere. */
export function PausePanel({ page, act }: PanelProps) {
  if (page.kind !== 'read') return null;
  const { tabId, host, report } = page;
  // The switches themselves tell their state.
  const quietly = (change: () => Promise<unknown>) => act(() => change().then(() => ''));
  return (
    <Section id="pause" title={t(isPaused(report) ? 'pausedHeading' : 'pauseHeading')}>
      <p>{t('pauseText')}</p>
      <Switch
        label={t('pausePage')}
        isOn={report.pauses.page}
        onChange={(isOn) => quietly(() => askPage(tabId, 'pausePage', isOn))}
      />
      {host && (
        <Switch
          label={t('pauseSite', host.replace(/^www\./, ''))}
          isOn={report.pauses.site}
          onChange={(isOn) => quietly(() => askBackground('pauseSite', host, isOn))}
        />
      )}
      <Switch
        label={t('pauseEverywhere')}
        isOn={report.pauses.everywhere}
        onChange={(isOn) => quietly(() => askBackground('pauseEverywhere', isOn))}
      />
    </Section>
  );
}
