import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { grantedOrigins, hostOfOrigin, revokeOrigin } from '../../platform/permissions';
import { reportError } from '../../platform/report-error';
import { readWhileShown } from '../../ui/read-while-shown';
import { LongList } from '../../ui/long-list';
import { useAction } from '../use-action';

/** The sites besides the listed ones where the reader lets Đọc Sạch work, and the way to take that back. */
export function GrantedHosts() {
  const { origins, refresh } = useGrantedOrigins();
  const { status, act } = useAction();
  const heading = useRef<HTMLHeadingElement>(null);
  if (!origins) return null;
  const revoke = (origin: string) => {
    // The button that was pressed goes.
    heading.current?.focus();
    act(async () => {
      await revokeOrigin(origin);
      refresh();
      return t('grantedRevoked', nameOf(origin));
    });
  };
  return (
    <div class="option">
      <h3 ref={heading} tabIndex={-1}>
        {t('grantedHeading')}
      </h3>
      <p class="aside">{t(origins.length > 0 ? 'grantedText' : 'grantedNone')}</p>
      <LongList rows={origins} keyOf={(origin) => origin} textOf={nameOf}>
        {(origin) => (
          <>
            <bdi>{nameOf(origin)}</bdi>
            <button
              type="button"
              class="small"
              aria-label={t('grantedRevokeNamed', nameOf(origin))}
              onClick={() => revoke(origin)}
            >
              {t('grantedRevoke')}
            </button>
          </>
        )}
      </LongList>
      <p class="status" role="status">
        {status}
      </p>
    </div>
  );
}

function nameOf(origin: string): string {
  return hostOfOrigin(origin) ?? t('grantedEverything');
}

function useGrantedOrigins() {
  const [origins, setOrigins] = useState<readonly string[]>();
  const refresh = useCallback(() => {
    grantedOrigins().then(
      (granted) => setOrigins([...granted].sort()),
      (error: unknown) => reportError('granted hosts', error),
    );
  }, []);
  useEffect(() => readWhileShown(refresh), [refresh]);
  return { origins, refresh };
}
