import { t } from '../platform/i18n';
import { Masthead } from '../ui/masthead';
import { TroubleNotice } from './trouble-notice';
import { useAddress } from './use-address';
import { VIEWS } from './views';

/** The page of the reading history; which of its views is shown stands in the address, after "#". */
export function Library() {
  const [id, ...path] = useAddress();
  const view = VIEWS.find((each) => each.id === id) ?? VIEWS[0];
  return (
    <>
      <Masthead />
      <nav class="views" aria-label={t('libraryTitle')}>
        {VIEWS.map(({ id: viewId, title }) => {
          if (!title) return null;
          return (
            <a key={viewId} href={`#${viewId}`} aria-current={view?.id === viewId ? 'page' : undefined}>
              {title()}
            </a>
          );
        })}
      </nav>
      <TroubleNotice />
      <main>{view && <view.Content key={view.id} path={path} />}</main>
    </>
  );
}
