import type { AnnotationSettings } from '../../platform/annotation-settings';
import { formatNumber, t, tPlural } from '../../platform/i18n';
import type { PageReport, PlaceNumber, RepairKind } from '../../platform/messages';
import { askPage } from '../../platform/messaging';
import { MarksChoice } from '../../ui/marks-choice';
import { Section } from '../../ui/section';
import { useAnnotationSettings } from '../../ui/use-annotation-settings';
import { isPaused } from '../is-paused';
import { KindList } from '../kind-list';
import { kindsByClass } from '../kinds-by-class';
import type { PanelProps } from './panel';

/** What was repaired and what could not be, and the way to the page's own text and back. */
export function RepairsPanel({ page, act }: PanelProps) {
  if (page.kind !== 'read' || isPaused(page.report)) return null;
  const { tabId, report } = page;
  if (!report.switches.repair) {
    return (
      <Section id="repairs" title={titleOf(report)}>
        <p>{t('repairsOffText')}</p>
      </Section>
    );
  }
  const props = { tabId, act, repairs: report.repairs };
  return (
    <Section id="repairs" title={titleOf(report)}>
      <Kinds {...props} />
      <Unresolved {...props} />
      <OriginalButton {...props} />
      {report.repairs.kinds.length + report.repairs.unresolved > 0 && <Marks act={act} />}
    </Section>
  );
}

interface RepairsProps extends Pick<PanelProps, 'act'> {
  readonly tabId: number;
  readonly repairs: PageReport['repairs'];
}

function Kinds({ tabId, act, repairs: { kinds, moreKinds, originalShown } }: RepairsProps) {
  const onShow = ({ before, after }: RepairKind) => {
    act(async () => shown(await askPage(tabId, 'showRepair', before, after)));
  };
  const onKeep = ({ before, after, isKept }: RepairKind) => {
    act(async () => {
      await askPage(tabId, 'keepOriginal', before, after, !isKept);
      return t(isKept ? 'wordIsRepaired' : 'wordIsKept', isKept ? after : before);
    });
  };
  return (
    <>
      {[...kindsByClass(kinds)].map(([damage, ofClass]) => (
        <KindList
          key={damage}
          damage={damage}
          kinds={ofClass}
          onShow={onShow}
          onKeep={originalShown ? undefined : onKeep}
        />
      ))}
      {moreKinds > 0 && <p class="note">{tPlural('moreKinds', moreKinds)}</p>}
    </>
  );
}

function Unresolved({ tabId, act, repairs: { unresolved } }: RepairsProps) {
  if (unresolved === 0) return null;
  return (
    <p class="unresolved">
      {tPlural('unresolvedPlaces', unresolved)}{' '}
      <button
        type="button"
        class="small"
        onClick={() => {
          act(async () => shown(await askPage(tabId, 'showUnresolved')));
        }}
      >
        {t('showUnresolved')}
      </button>
    </p>
  );
}

/** How they are marked in this page and in all others. */
function Marks({ act }: Pick<PanelProps, 'act'>) {
  const { settings, change } = useAnnotationSettings();
  if (!settings) return null;
  const choose = (repairMarks: AnnotationSettings['repairMarks']) => {
    act(async () => {
      await change({ repairMarks });
      // The choice itself tells.
      return '';
    });
  };
  return <MarksChoice look={settings.repairMarks} onChange={choose} />;
}

function OriginalButton({ tabId, act, repairs: { kinds, originalShown } }: RepairsProps) {
  if (kinds.length === 0 && !originalShown) return null;
  const toggle = async () => {
    await askPage(tabId, 'showOriginal', !originalShown);
    return t(originalShown ? 'repairedIsShown' : 'originalIsShown');
  };
  return (
    <button
      type="button"
      onClick={() => {
        act(toggle);
      }}
    >
      {t(originalShown ? 'showRepaired' : 'showOriginal')}
    </button>
  );
}

/** What is said of a place that the page was asked to show. */
function shown(place: PlaceNumber | undefined): string {
  return place ? t('placeIsShown', formatNumber(place.number), formatNumber(place.of)) : t('placeIsHidden');
}

function titleOf({ switches, repairs }: PageReport): string {
  if (!switches.repair) return t('repairsOff');
  if (repairs.originalShown) return tPlural('originalHeading', repairs.count);
  return repairs.count > 0 ? tPlural('repairsHeading', repairs.count) : t('repairsNone');
}
