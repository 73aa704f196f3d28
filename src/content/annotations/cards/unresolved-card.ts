import { t } from '../../../platform/i18n';
import type { RepairPart } from '../../shared-world';
import type { CardPart } from '../card-part';
import type { UnresolvedMark } from '../sources/unresolved';

/** What is told of a word that nothing can restore for certain: that letters are missing, and what they may have been. */
export function unresolvedCard(mark: UnresolvedMark, repair: RepairPart | undefined): CardPart | undefined {
  if (!repair) return undefined;
  const { passage, place, shown } = mark;
  const text = passage.nodes.map(({ data }) => data).join('');
  const readings = repair.likelyReadings(text, shown);
  return {
    title: t('markLost'),
    lines: [{ text: t(readings.length > 0 ? 'markLostChoose' : 'markLostUnknown') }],
    actions: readings.map((reading) => ({
      label: reading,
      run: () => {
        repair.choose(passage, place, reading);
      },
    })),
  };
}
