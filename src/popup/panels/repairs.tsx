import { formatNumber, t, tPlural } from '../../platform/i18n';
import type { PageReport } from '../../platform/messages';
import { askPage } from '../../platform/messaging';
import { Section } from '../../ui/section';
import { groupPlaces } from '../group-places';
import { PlaceList } from '../place-list';
import type { PanelProps } from './panel';

/** What was repaired, and the way to the page's own text and back. */
export function RepairsPanel({ page, act }: PanelProps) {
  if (page.kind !== 'read') return null;
  const { tabId, report } = page;
  const { count, places, originalShown } = report.repairs;
  const toggle = async () => {
    await askPage(tabId, 'showOriginal', !originalShown);
    return t(originalShown ? 'repairedIsShown' : 'originalIsShown');
  };
  return (
    <Section id="repairs" title={titleOf(report)}>
      {!report.switches.repair && <p>{t('repairsOffText')}</p>}
      {[...groupPlaces(places)].map(([damage, groups]) => (
        <PlaceList key={damage} damage={damage} groups={groups} />
      ))}
      {count > places.length && <p class="note">{t('firstPlacesOnly', formatNumber(places.length))}</p>}
      {report.switches.repair && (count > 0 || originalShown) && (
        <button
          type="button"
          onClick={() => {
            act(toggle);
          }}
        >
          {t(originalShown ? 'showRepaired' : 'showOriginal')}
        </button>
      )}
    </Section>
  );
}

function titleOf({ switches, repairs }: PageReport): string {
  if (!switches.repair) return t('repairsOff');
  if (repairs.originalShown) return tPlural('originalHeading', repairs.count);
  return repairs.count > 0 ? tPlural('repairsHeading', repairs.count) : t('repairsNone');
}
