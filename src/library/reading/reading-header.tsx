import type { RefObject } from 'preact';
import { parseQuery } from '../../core/history/search/parse-query';
import { marksIn } from '../../core/history/search/snippet';
import type { Visit } from '../../core/history/visit';
import { t, textLanguage } from '../../platform/i18n';
import { clip } from '../../ui/clip';
import { formatVietnamTime } from '../../platform/format-time';
import { readableUrl } from '../../ui/readable-url';
import { WebLink } from '../../ui/web-link';
import { Marked } from '../marked';
import { dayAndClock } from '../reader-time';
import { siteOf } from '../site-of';

interface ReadingHeaderProps {
  readonly visit: Visit;
  readonly query: string;
  /** Takes the focus when the text is opened. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** When the text that is shown was read: milliseconds since 1970; undefined where none is kept. */
  readonly keptAt: number | undefined;
}

/** What the article is, who wrote it, where and when, and where it came from. */
export function ReadingHeader({ visit, query, heading, keptAt }: ReadingHeaderProps) {
  const { title, authors, section, description, published, url } = visit.article;
  const time = Date.parse(published ?? '');
  return (
    <header>
      <p class="kicker">{[siteOf(visit), section].filter(Boolean).join(' · ')}</p>
      <h1 ref={heading} tabIndex={-1}>
        <Marked text={title} marks={marksIn(title, parseQuery(query))} />
      </h1>
      <p class="byline">
        {authors.length > 0 && <b>{clip(authors.join(', '), 300)}</b>}
        {authors.length > 0 && !Number.isNaN(time) && ' · '}
        {!Number.isNaN(time) && (
          <time dateTime={published} lang={textLanguage()}>
            {formatVietnamTime(time, textLanguage())}
          </time>
        )}
      </p>
      <p class="original" lang={textLanguage()}>
        {t('readingOriginal')}: <WebLink url={url}>{clip(readableUrl(url), 120)}</WebLink>
      </p>
      {keptAt !== undefined && (
        <p class="kept-at" lang={textLanguage()}>
          {t('readingKeptAt', dayAndClock(keptAt, textLanguage()))}
        </p>
      )}
      {description !== undefined && <p class="sapo">{description}</p>}
    </header>
  );
}
