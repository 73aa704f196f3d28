import { Fragment } from 'preact';
import type { Visit } from '../../core/history/visit';
import type { ListedVisit } from '../../platform/history-messages';
import { formatNumber, t, textLanguage, tPlural } from '../../platform/i18n';
import { clip } from '../../ui/clip';
import { clock, dayAndClock } from '../reader-time';
import { siteOf } from '../site-of';

const MOST_AUTHORS = 3;
const MINUTE = 60_000;

/** Where the article stands, who wrote it, and how it was read, on a line that breaks between them. */
export function VisitFacts({
  row: { visit, notes },
  isByDay,
}: {
  readonly row: ListedVisit;
  readonly isByDay: boolean;
}) {
  const { article, id } = visit;
  const facts = [
    <b>{clip(siteOf(visit), 60)}</b>,
    article.section && clip(article.section, 60),
    article.authors.length > 0 && clip(article.authors.slice(0, MOST_AUTHORS).join(', '), 90),
    <time dateTime={new Date(id).toISOString()}>
      {isByDay ? clock(id, textLanguage()) : dayAndClock(id, textLanguage())}
    </time>,
    ...readingFacts(visit),
    notes > 0 && tPlural('noteCount', notes),
  ].filter(Boolean);
  return (
    <p class="facts">
      {facts.map((fact, index) => (
        // The space lets the line break there.
        <Fragment key={index}>
          <span>
            {typeof fact === 'string' ? <bdi>{fact}</bdi> : fact}
            {index < facts.length - 1 && ' ·'}
          </span>{' '}
        </Fragment>
      ))}
    </p>
  );
}

function readingFacts({ activeMs, depth, progress, timesRead }: Visit): string[] {
  // A link that was imported.
  if (timesRead === 0) return [t('listSaved')];
  const times = timesRead > 1 ? [tPlural('listTimes', timesRead)] : [];
  const share = formatNumber(Math.min(depth, 1), { style: 'percent', maximumFractionDigits: 0 });
  return [
    tPlural('listMinutes', Math.max(1, Math.round(activeMs / MINUTE))),
    ...times,
    progress === 'finished' ? t('listFinished') : t('listHalfReadShare', share),
  ];
}
