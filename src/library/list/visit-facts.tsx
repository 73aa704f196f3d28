import { Fragment } from 'preact';
import type { Visit } from '../../core/history/visit';
import { formatNumber, t, textLanguage, tPlural } from '../../platform/i18n';
import { clip } from '../../ui/clip';
import { clock, dayAndClock } from '../reader-time';
import { siteOf } from '../site-of';

const MOST_AUTHORS = 3;
const MINUTE = 60_000;

/** Where the article stands, who wrote it, and how it was read, on a line that breaks between them. */
export function VisitFacts({ visit, isByDay }: { readonly visit: Visit; readonly isByDay: boolean }) {
  const { article, id, activeMs, depth, progress, timesRead } = visit;
  const time = new Date(id).toISOString();
  const facts = [
    <b>{clip(siteOf(visit), 60)}</b>,
    article.section && clip(article.section, 60),
    article.authors.length > 0 && clip(article.authors.slice(0, MOST_AUTHORS).join(', '), 90),
    <time dateTime={time}>{isByDay ? clock(id, textLanguage()) : dayAndClock(id, textLanguage())}</time>,
    tPlural('listMinutes', Math.max(1, Math.round(activeMs / MINUTE))),
    timesRead > 1 && tPlural('listTimes', timesRead),
    progress === 'finished'
      ? t('listFinished')
      : t('listHalfReadShare', formatNumber(Math.min(depth, 1), { style: 'percent' })),
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
