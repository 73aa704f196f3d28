import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { Masthead } from '../ui/masthead';
import { VIEWS } from './views';
import type { View } from './views/view';

/** The page of the reading history; which of its views is shown stands in the address, after "#". */
export function Library() {
  const { view, path } = useAddress();
  return (
    <>
      <Masthead />
      <nav class="views" aria-label={t('libraryTitle')}>
        {VIEWS.map(({ id, title }) => (
          <a key={id} href={`#${id}`} aria-current={view?.id === id ? 'page' : undefined}>
            {title()}
          </a>
        ))}
      </nav>
      <main>{view && <view.Content path={path} />}</main>
    </>
  );
}

function useAddress(): { view: View | undefined; path: string[] } {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const update = () => setHash(location.hash);
    addEventListener('hashchange', update);
    return () => removeEventListener('hashchange', update);
  }, []);
  const [id, ...path] = hash.slice(1).split('/').map(decodeURIComponent);
  return { view: VIEWS.find((view) => view.id === id) ?? VIEWS[0], path };
}
