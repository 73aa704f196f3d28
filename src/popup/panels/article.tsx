import { type ComponentChildren, Fragment } from 'preact';
import type { Article } from '../../core/metadata/article';
import { disguisedWords } from '../../core/repair/disguised-words';
import { formatNumber, t, textLanguage, tPlural } from '../../platform/i18n';
import { clip } from '../../ui/clip';
import { formatAgo, formatVietnamTime } from '../../platform/format-time';
import { readableFile, readableUrl } from '../../ui/readable-url';
import { WebLink } from '../../ui/web-link';
import { Problems } from '../problems';
import { Detail } from '../detail';
import { MoreDetails } from '../more-details';
import { sourceOf } from '../source-of';
import type { PanelProps } from './panel';

/** How many authors are named; what a page may write is not bounded. */
const MAX_AUTHORS = 8;
const MAX_TAGS = 20;

interface ArticleProps {
  readonly article: Article;
}

/** What the article is, who wrote it, when, where it stands and how long it takes: in this order, at one look. */
export function ArticlePanel({ page }: PanelProps) {
  const article = page.kind === 'read' ? page.report.article : undefined;
  if (page.kind !== 'read' || !article) return null;
  // The labels are in the reader's language, what the article says is in its own.
  const lang = article.language ?? 'vi';
  return (
    <article class="article" aria-label={t('articleHeading')}>
      <Parts
        class="kicker"
        parts={(['siteName', 'section'] as const).map(
          (field) => article[field] && <span title={sourceOf(article, field)}>{clip(article[field], 80)}</span>,
        )}
      />
      <h1 lang={lang} title={sourceOf(article, 'title')}>
        <bdi>{clip(article.title, 300)}</bdi>
      </h1>
      <Byline article={article} />
      <Disguised article={article} />
      <Published article={article} readShare={page.report.readShare} />
      {article.description && (
        <p class="sapo" lang={lang} title={sourceOf(article, 'description')}>
          <bdi>{clip(article.description, 600)}</bdi>
        </p>
      )}
      <Details article={article} />
      <Problems codes={page.report.problems} />
    </article>
  );
}

function Byline({ article }: ArticleProps) {
  const { authors, agency } = article;
  const named = authors.slice(0, MAX_AUTHORS).map((author) => clip(author, 80));
  const others = authors.length - named.length;
  const names = named.length > 0 && (
    <>
      <bdi class="authors" title={sourceOf(article, 'authors')}>
        {named.join(', ')}
      </bdi>
      {others > 0 && ` ${tPlural('moreAuthors', others)}`}
    </>
  );
  const parts = [names, agency && t('fromAgency', clip(agency, 80))];
  if (!parts.some(Boolean)) return <p class="aside">{t('authorMissing')}</p>;
  return <Parts parts={parts} />;
}

function Published({ article, readShare }: ArticleProps & { readonly readShare: number | undefined }) {
  const { published, readingMinutes, wordCount } = article;
  const time = Date.parse(published ?? '');
  const isKnown = !Number.isNaN(time);
  const ago = isKnown && formatAgo(time, Date.now(), textLanguage());
  return (
    <>
      {isKnown ? <Moment article={article} time={time} /> : <p class="aside">{t('publishedMissing')}</p>}
      <Parts
        class="aside"
        parts={[
          ago,
          tPlural('readingMinutes', readingMinutes),
          tPlural('wordCount', wordCount),
          readShare !== undefined && t('readShare', formatNumber(readShare, { style: 'percent' })),
        ]}
      />
    </>
  );
}

/** Words that are not what they look like: who quotes an article should know. */
function Disguised({ article: { title, authors, siteName = '', section = '', agency = '' } }: ArticleProps) {
  const words = disguisedWords([title, ...authors, siteName, section, agency].join('\n'));
  if (words.length === 0) return null;
  return <p class="note">{t('disguisedWords', clip(words.join(', '), 120))}</p>;
}

function Moment({ article, time }: ArticleProps & { readonly time: number }) {
  return (
    <p>
      <time dateTime={article.published} title={sourceOf(article, 'published')}>
        {formatVietnamTime(time, textLanguage())}
      </time>{' '}
      <span class="aside">({t('vietnamTime')})</span>
    </p>
  );
}

function Details({ article }: ArticleProps) {
  const { modified, published, url, image, tags } = article;
  const changed = Date.parse(modified ?? '');
  const isChanged = !Number.isNaN(changed) && changed !== Date.parse(published ?? '');
  return (
    <dl class="details">
      {isChanged && (
        <Detail name={t('modified')}>
          <time dateTime={modified}>{formatVietnamTime(changed, textLanguage())}</time>
        </Detail>
      )}
      <MoreDetails article={article} />
      <Detail name={t('canonicalLink')}>
        <WebLink url={url}>{clip(readableUrl(url), 200)}</WebLink>
      </Detail>
      {image && (
        <Detail name={t('leadImage')}>
          <WebLink url={image}>{clip(readableFile(image), 80)}</WebLink>
          <span class="note">{t('leadImageNote')}</span>
        </Detail>
      )}
      {tags.length > 0 && (
        <Detail name={t('tags')}>
          <bdi>
            {tags
              .slice(0, MAX_TAGS)
              .map((tag) => clip(tag, 60))
              .join(', ')}
          </bdi>
        </Detail>
      )}
    </dl>
  );
}

/** Those of the parts that there are, on one line. */
function Parts(props: { readonly class?: string; readonly parts: readonly ComponentChildren[] }) {
  const there = props.parts.filter(Boolean);
  if (there.length === 0) return null;
  return (
    <p class={`parts ${props.class ?? ''}`}>
      {there.map((part, index) => (
        // The space lets the line break there.
        <Fragment key={index}>
          <span>
            {part}
            {index < there.length - 1 && ' ·'}
          </span>{' '}
        </Fragment>
      ))}
    </p>
  );
}
