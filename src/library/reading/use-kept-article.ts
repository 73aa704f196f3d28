import { useEffect, useState } from 'preact/hooks';
import type { Visit } from '../../core/history/visit';
import type { KeptTexts } from '../../platform/history-messages';
import { askBackground } from '../../platform/messaging';
import { errorText } from '../error-text';

export interface KeptArticle {
  readonly visit: Visit;
  /** Absent where no text was kept of it. */
  readonly texts: KeptTexts | undefined;
}

type State =
  | { readonly kind: 'loading' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly reason: string }
  | ({ readonly kind: 'kept' } & KeptArticle);

/** What the history has of the article at a link. */
export function useKeptArticle(url: string): readonly [state: State, setVisit: (visit: Visit | undefined) => void] {
  const [state, setState] = useState<State>({ kind: 'loading' });
  useEffect(() => {
    let isStale = false;
    setState({ kind: 'loading' });
    Promise.all([askBackground('visitOf', url), askBackground('keptTexts', url)]).then(
      ([visit, texts]) => {
        if (!isStale) setState(visit ? { kind: 'kept', visit, texts } : { kind: 'gone' });
      },
      (error: unknown) => {
        if (!isStale) setState({ kind: 'failed', reason: errorText('kept text', error) });
      },
    );
    return () => {
      isStale = true;
    };
  }, [url]);
  const setVisit = (visit: Visit | undefined) =>
    setState((last) => (visit && last.kind === 'kept' ? { ...last, visit } : { kind: 'gone' }));
  return [state, setVisit];
}
