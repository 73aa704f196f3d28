import { useState } from 'preact/hooks';
import type { ReadingSum } from '../../core/history/statistics';
import { formatNumber, t, tPlural } from '../../platform/i18n';
import { Section } from '../../ui/section';
import { listAddress } from '../addresses';
import { formatDuration } from './format-duration';
import { type Period, queryWithin } from './period';

/** Rows before the reader asks for all. */
const FIRST = 8;

interface BarTableProps {
  readonly id: string;
  readonly title: string;
  /** The most read first. */
  readonly sums: readonly ReadingSum[];
  /** What finds a row's articles in the list. */
  readonly filter: 'site' | 'section';
  readonly period: Period;
}

/** Time and articles by name, as a table that is its own chart: each row with a bar as long as its share of the first. */
export function BarTable({ id, title, sums, filter, period }: BarTableProps) {
  const [isWhole, setIsWhole] = useState(false);
  const most = sums[0]?.activeMs ?? 0;
  const shown = isWhole ? sums : sums.slice(0, FIRST);
  return (
    <Section id={id} title={title}>
      <table class="sums" aria-labelledby={`${id}-heading`}>
        <thead>
          <tr>
            <th scope="col">{t(filter === 'site' ? 'statsSiteColumn' : 'statsSectionColumn')}</th>
            <th scope="col">{t('statsTimeColumn')}</th>
            <th scope="col">{t('statsArticlesColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((sum) => (
            <BarRow key={sum.name} sum={sum} most={most} filter={filter} period={period} />
          ))}
        </tbody>
      </table>
      {sums.length > FIRST && (
        <button type="button" class="small" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? t('statsShowFirst') : tPlural('statsShowAll', sums.length)}
        </button>
      )}
    </Section>
  );
}

interface BarRowProps extends Pick<BarTableProps, 'filter' | 'period'> {
  readonly sum: ReadingSum;
  /** The time of the longest bar, in milliseconds. */
  readonly most: number;
}

function BarRow({ sum: { name, activeMs, articles }, most, filter, period }: BarRowProps) {
  // Within quotation marks there are none.
  const query = queryWithin(period, `${filter}:"${name.replaceAll(/["“”]/g, ' ')}"`);
  return (
    <tr>
      <th scope="row">
        {name === '' ? (
          t(filter === 'site' ? 'statsNoSite' : 'statsNoSection')
        ) : (
          <a href={listAddress(query, 'best')}>
            <bdi>{name}</bdi>
          </a>
        )}
        <svg class="share" aria-hidden="true">
          <rect width={`${most > 0 ? (100 * activeMs) / most : 0}%`} height="100%" rx="2" />
        </svg>
      </th>
      <td>{formatDuration(activeMs)}</td>
      <td>{formatNumber(articles)}</td>
    </tr>
  );
}
