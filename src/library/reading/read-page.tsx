import { useEffect } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { WebLink } from '../../ui/web-link';
import { listAddress } from '../addresses';
import type { ViewProps } from '../views/view';
import { KeptArticleView } from './kept-article';
import { useKeptArticle } from './use-kept-article';

/** The article at the link in the address, as it was kept. */
export function ReadPage({ path: [url = '', query = ''] }: ViewProps) {
  const [state, setVisit] = useKeptArticle(url);
  const title = state.kind === 'kept' ? state.visit.article.title : undefined;
  useTitle(title);
  return (
    <div class="reading" aria-busy={state.kind === 'loading'}>
      <p class="back">
        <a href={listAddress(query, 'best')}>← {t('readingBack')}</a>
      </p>
      {state.kind === 'loading' && <p class="nothing loading">{t('readingLoading')}</p>}
      {state.kind === 'kept' && <KeptArticleView {...state} key={url} query={query} onChanged={setVisit} />}
      {state.kind === 'failed' && <Nothing title={t('listFailedTitle')} text={t('listFailedText', state.reason)} />}
      {state.kind === 'gone' && (
        <Nothing title={t('readingGone')}>
          <WebLink url={url}>{t('readingOriginal')}</WebLink>
        </Nothing>
      )}
    </div>
  );
}

function Nothing(props: {
  readonly title: string;
  readonly text?: string;
  readonly children?: preact.ComponentChildren;
}) {
  return (
    <div class="nothing" role="alert">
      <h1>{props.title}</h1>
      {props.text !== undefined && <p>{props.text}</p>}
      {props.children}
    </div>
  );
}

/** The article's title as the page's, as long as it is shown. */
function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title === undefined) return undefined;
    const before = document.title;
    document.title = `${title} · Đọc Sạch`;
    return () => {
      document.title = before;
    };
  }, [title]);
}
