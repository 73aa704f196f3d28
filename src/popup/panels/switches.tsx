import { t } from '../../platform/i18n';
import type { SiteSwitches } from '../../platform/messages';
import { askBackground } from '../../platform/messaging';
import { Section } from '../../ui/section';
import { Switch } from '../../ui/switch';
import type { PanelProps } from './panel';

/** What Đọc Sạch may do on this page's site. */
export function SwitchesPanel({ page, act }: PanelProps) {
  if (page.kind !== 'read' || !page.host) return null;
  const { host, report } = page;
  const change = (changed: Partial<SiteSwitches>) => {
    act(async () => {
      await askBackground('changeSiteSwitches', host, changed);
      // The switch itself tells its state.
      return '';
    });
  };
  return (
    <Section id="switches" title={t('switchesHeading', host.replace(/^www\./, ''))}>
      <Switch
        label={t('repairSwitch')}
        isOn={report.switches.repair}
        onChange={(repair) => {
          change({ repair });
        }}
      />
      <Switch
        label={t('declutterSwitch')}
        isOn={report.switches.declutter}
        onChange={(declutter) => {
          change({ declutter });
        }}
      />
    </Section>
  );
}
