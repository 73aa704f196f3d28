import { formatNumber, t, tPlural } from '../../platform/i18n';
import type { PageReport } from '../../platform/messages';
import { askPage } from '../../platform/messaging';
import { Section } from '../../ui/section';
import { groupPlaces } from '../group-places';
import { type KeepWord, PlaceList } from '../place-list';
import type { PanelProps } from './panel';

/** What was repaired, and the way to the page's own text and back. */
export function RepairsPanel({ page, act }: PanelProps) {
  if (page.kind !== 'read') return null;
  const { tabId, report } = page;
  return (
    <Section id="repairs" title={titleOf(report)}>
      {report.switches.repair ? <Repairs tabId={tabId} report={report} act={act} /> : <p>{t('repairsOffText')}</p>}
    </Section>
  );
}

function Repairs(props: Pick<PanelProps, 'act'> & { readonly tabId: number; readonly report: PageReport }) {
  const { count, places, unresolved, originalShown } = props.report.repairs;
  const toggle = async () => {
    await askPage(props.tabId, 'showOriginal', !originalShown);
    return t(originalShown ? 'repairedIsShown' : 'originalIsShown');
  };
  const keep: KeepWord = ({ before, after, isKept }) => {
    props.act(async () => {
      await askPage(props.tabId, 'keepOriginal', before, after, !isKept);
      return t(isKept ? 'wordIsRepaired' : 'wordIsKept', isKept ? after : before);
    });
  };
  return (
    <>
      {[...groupPlaces(places)].map(([damage, groups]) => (
        <PlaceList key={damage} damage={damage} groups={groups} onKeep={originalShown ? undefined : keep} />
      ))}
      {unresolved > 0 && <p class="note">{tPlural('unresolvedPlaces', unresolved)}</p>}
      {count > places.length && <p class="note">{t('firstPlacesOnly', formatNumber(places.length))}</p>}
      {(places.length > 0 || originalShown) && (
        <button
          type="button"
          onClick={() => {
            props.act(toggle);
          }}
        >
          {t(originalShown ? 'showRepaired' : 'showOriginal')}
        </button>
      )}
    </>
  );
}

function titleOf({ switches, repairs }: PageReport): string {
  if (!switches.repair) return t('repairsOff');
  if (repairs.originalShown) return tPlural('originalHeading', repairs.count);
  return repairs.count > 0 ? tPlural('repairsHeading', repairs.count) : t('repairsNone');
}
