import type { TextRange } from '../../vietnamese/tokens';

export type MetricUnit = 'm²' | 'ha' | 'km²' | 'm' | 'cm' | 'km' | 'kg' | 'g' | 'l' | '°C';

/** Where a measure of land has the size of its own. */
export type Region = 'north' | 'central' | 'south';

export interface MetricAmount {
  readonly amount: number;
  /** The upper end of a range. */
  readonly to?: number;
  readonly unit: MetricUnit;
  /** Where the measure has this size; none where it has the same everywhere. */
  readonly region?: Region;
  /** The measure has no fixed size: a giạ of paddy is about 20 kg. */
  readonly isApproximate: boolean;
}

export interface AmountGloss extends TextRange {
  readonly kind: 'amount';
  /** One, or one for each region where the text does not tell which; never none. */
  readonly metric: readonly MetricAmount[];
  /** The text says what there is of something in each ("30 triệu đồng/sào"): the metric size is that of one. */
  readonly isEach: boolean;
}
