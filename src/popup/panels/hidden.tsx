import { formatNumber, t, tNamed, tPlural } from '../../platform/i18n';
import type { PageReport } from '../../platform/messages';
import { askPage } from '../../platform/messaging';
import { Section } from '../../ui/section';
import type { PanelProps } from './panel';

/** What was hidden and why, and the way to show it again. */
export function HiddenPanel({ page, act }: PanelProps) {
  if (page.kind !== 'read' || page.report.kind !== 'article') return null;
  const { tabId, report } = page;
  const { count, hiddenShown } = report.hidden;
  const toggle = async () => {
    await askPage(tabId, 'showHidden', !hiddenShown);
    return t(hiddenShown ? 'hiddenIsHidden' : 'hiddenIsShown');
  };
  const isOn = report.switches.declutter;
  return (
    <Section id="hidden" title={titleOf(report)}>
      {isOn ? <Reasons byReason={report.hidden.byReason} /> : <p>{t('hiddenOffText')}</p>}
      {isOn && count > 0 && (
        <button
          type="button"
          onClick={() => {
            act(toggle);
          }}
        >
          {t(hiddenShown ? 'hideAgain' : 'showHidden')}
        </button>
      )}
    </Section>
  );
}

function Reasons({ byReason }: Pick<PageReport['hidden'], 'byReason'>) {
  const reasons = Object.entries(byReason).sort(([, a], [, b]) => b - a);
  return (
    <ul class="rows">
      {reasons.map(([reason, count]) => (
        <li key={reason}>
          <span>{tNamed('hideReason', reason)}</span> <span class="aside">{formatNumber(count)}</span>
        </li>
      ))}
    </ul>
  );
}

function titleOf({ switches, hidden }: PageReport): string {
  if (!switches.declutter) return t('hiddenOff');
  if (hidden.hiddenShown) return tPlural('shownHeading', hidden.count);
  return hidden.count > 0 ? tPlural('hiddenHeading', hidden.count) : t('hiddenNone');
}
