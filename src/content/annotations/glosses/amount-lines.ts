import type { AmountGloss } from '../../../core/glosses';
import { formatNumber, t } from '../../../platform/i18n';
import type { CardLine } from '../card-part';

type MetricAmount = AmountGloss['metric'][number];

const REGIONS: Readonly<Record<NonNullable<MetricAmount['region']>, () => string>> = {
  north: () => t('glossNorth'),
  central: () => t('glossCentral'),
  south: () => t('glossSouth'),
};

/** An amount in metric units, for each region where it has a size of its own. */
export function amountLines({ metric, isEach }: AmountGloss): CardLine[] {
  const lines: CardLine[] = metric.map((amount) => ({ text: amountText(amount) }));
  if (isEach) lines.push({ text: t('glossEach'), tone: 'quiet' });
  return lines;
}

function amountText({ amount, to, unit, region, isApproximate }: MetricAmount): string {
  const numbers = [amount, ...(to === undefined ? [] : [to])].map(numberText).join('–');
  const value = `${numbers} ${unit}`;
  const told = isApproximate ? t('glossAbout', value) : value;
  return region ? `${told} (${REGIONS[region]()})` : told;
}

/** Of large numbers no fractions, of small ones two digits of them. */
function numberText(amount: number): string {
  return formatNumber(amount, { maximumFractionDigits: amount < 100 ? 2 : 0 });
}
