import type { Article } from '../core/metadata/article';
import { formatNumber, t, textLanguage, tPlural } from '../platform/i18n';
import { clip } from '../ui/clip';
import { formatVietnamTime } from '../platform/format-time';
import { readableUrl } from '../ui/readable-url';
import { WebLink } from '../ui/web-link';
import { Detail } from './detail';
import { sourceOf } from './source-of';

const MOST_NAMES = 8;

/** What only some articles say of themselves: place, photographers, corrections, pages, comments, licence. */
export function MoreDetails({ article }: { readonly article: Article }) {
  const { place, photographers = [], corrected, commentCount, licence } = article;
  const time = Date.parse(corrected ?? '');
  return (
    <>
      {place && (
        <Detail name={t('place')} source={sourceOf(article, 'place')}>
          <bdi>{clip(place, 80)}</bdi>
        </Detail>
      )}
      {photographers.length > 0 && (
        <Detail name={t('photographers')} source={sourceOf(article, 'photographers')}>
          <bdi>
            {photographers
              .slice(0, MOST_NAMES)
              .map((name) => clip(name, 80))
              .join(', ')}
          </bdi>
        </Detail>
      )}
      {!Number.isNaN(time) && (
        <Detail name={t('corrected')} source={sourceOf(article, 'corrected')}>
          <time dateTime={corrected}>{formatVietnamTime(time, textLanguage())}</time>
        </Detail>
      )}
      <PageLinks article={article} />
      {commentCount !== undefined && (
        <Detail name={t('comments')} source={sourceOf(article, 'commentCount')}>
          {tPlural('commentCount', commentCount)}
        </Detail>
      )}
      {licence && (
        <Detail name={t('licence')} source={sourceOf(article, 'licence')}>
          <WebLink url={licence}>{clip(/^https?:/.test(licence) ? readableUrl(licence) : licence, 120)}</WebLink>
        </Detail>
      )}
    </>
  );
}

/** The other parts of an article on several pages, and its light edition. */
function PageLinks({ article }: { readonly article: Article }) {
  const { pages, previousPage, nextPage, ampUrl } = article;
  return (
    <>
      {(pages ?? previousPage ?? nextPage) && (
        <Detail name={t('pages')} source={sourceOf(article, pages ? 'pages' : 'nextPage')}>
          {pages && t('pageOf', formatNumber(pages.number), formatNumber(pages.count))}{' '}
          {previousPage && <WebLink url={previousPage}>{t('previousPage')}</WebLink>}{' '}
          {nextPage && <WebLink url={nextPage}>{t('nextPage')}</WebLink>}
        </Detail>
      )}
      {ampUrl && (
        <Detail name={t('ampEdition')} source={sourceOf(article, 'ampUrl')}>
          <WebLink url={ampUrl}>{clip(readableUrl(ampUrl), 120)}</WebLink>
        </Detail>
      )}
    </>
  );
}
