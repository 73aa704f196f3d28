import type { ComponentChildren } from 'preact';
import type { Article } from '../../core/metadata/article';
import { t, textLanguage, tPlural } from '../../platform/i18n';
import { clip } from '../../ui/clip';
import { formatAgo, formatVietnamTime } from '../../ui/format-time';
import { readableUrl } from '../../ui/readable-url';
import { WebLink } from '../../ui/web-link';
import { Problems } from '../problems';
import type { PanelProps } from './panel';

/** How many authors are named; what a page may write is not bounded. */
const MAX_AUTHORS = 8;
const MAX_TAGS = 20;

/** What the article is, who wrote it, when, where it stands and how long it takes: in this order, at one look. */
export function ArticlePanel({ page }: PanelProps) {
  const article = page.kind === 'read' ? page.report.article : undefined;
  if (page.kind !== 'read' || !article) return null;
  return (
    <article class="article" aria-label={t('articleHeading')}>
      <Lines class="kicker" parts={[article.siteName, article.section]} />
      <h1>
        <bdi>{clip(article.title, 300)}</bdi>
      </h1>
      <Byline article={article} />
      <p>
        <Time iso={article.published} missing={t('publishedMissing')} />
      </p>
      <Lines
        class="length"
        parts={[tPlural('readingMinutes', article.readingMinutes), tPlural('wordCount', article.wordCount)]}
      />
      {article.description && (
        <p class="sapo">
          <bdi>{clip(article.description, 600)}</bdi>
        </p>
      )}
      <Details article={article} />
      <Problems codes={page.report.problems} />
    </article>
  );
}

function Byline({ article: { authors, agency } }: { readonly article: Article }) {
  const named = authors.slice(0, MAX_AUTHORS).map((author) => clip(author, 80));
  const others = authors.length - named.length;
  if (named.length === 0 && !agency) return <p class="missing">{t('authorMissing')}</p>;
  return (
    <p class="byline">
      <bdi class="authors">{named.join(', ')}</bdi>
      {others > 0 && ` ${tPlural('moreAuthors', others)}`}
      {named.length > 0 && agency && ' · '}
      {agency && t('fromAgency', clip(agency, 80))}
    </p>
  );
}

function Time({ iso, missing }: { readonly iso: string | undefined; readonly missing: string }) {
  const time = Date.parse(iso ?? '');
  if (Number.isNaN(time)) return <span class="missing">{missing}</span>;
  const ago = formatAgo(time, Date.now(), textLanguage());
  return (
    <>
      <time dateTime={iso}>{formatVietnamTime(time, textLanguage())}</time>{' '}
      <span class="aside">
        ({t('vietnamTime')}){ago && ` · ${ago}`}
      </span>
    </>
  );
}

function Details({ article: { modified, published, url, image, tags } }: { readonly article: Article }) {
  const changed = Date.parse(modified ?? '');
  const isChanged = !Number.isNaN(changed) && changed !== Date.parse(published ?? '');
  return (
    <dl class="details">
      {isChanged && (
        <Detail name={t('modified')}>
          <time dateTime={modified}>{formatVietnamTime(changed, textLanguage())}</time>
        </Detail>
      )}
      <Detail name={t('canonicalLink')}>
        <WebLink url={url}>{clip(readableUrl(url), 200)}</WebLink>
      </Detail>
      {image && (
        <Detail name={t('leadImage')}>
          <WebLink url={image}>{clip(readableUrl(image), 200)}</WebLink>
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

function Detail({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Those of the parts that there are, on one line. */
function Lines(props: { readonly class: string; readonly parts: readonly (string | undefined)[] }) {
  const there = props.parts.filter((part) => part !== undefined && part !== '');
  if (there.length === 0) return null;
  return (
    <p class={props.class}>
      {there.map((part) => (
        <bdi key={part}>{clip(part ?? '', 80)}</bdi>
      ))}
    </p>
  );
}
