import type { ReadingSum } from '../../core/history/statistics';
import { formatNumber, t } from '../../platform/i18n';
import { formatDuration } from './format-duration';

interface SumsTableProps {
  readonly caption: string;
  /** What the rows are: "Ngày". */
  readonly heading: string;
  readonly sums: readonly ReadingSum[];
  readonly nameOf: (name: string) => string;
}

/** The figures behind a chart, on demand. */
export function SumsTable({ caption, heading, sums, nameOf }: SumsTableProps) {
  return (
    <details>
      <summary>{t('statsAsTable')}</summary>
      <table class="sums">
        <caption class="heard">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col">{t('statsTimeColumn')}</th>
            <th scope="col">{t('statsArticlesColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {sums.map(({ name, activeMs, articles }) => (
            <tr key={name}>
              <th scope="row">{nameOf(name)}</th>
              <td>{formatDuration(activeMs)}</td>
              <td>{formatNumber(articles)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
