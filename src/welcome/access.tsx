import { t, tPlural } from '../platform/i18n';
import { listedPatterns } from '../platform/permissions';
import { useAccess } from './use-access';

/** On which sites the extension works, and the way to let it: Firefox asks the reader for sites after it has installed. */
export function Access() {
  const { missing, isRefused, ask } = useAccess();
  const listed = listedPatterns();
  return (
    <>
      <p>{t('welcomeAccessText')}</p>
      <p class="status" role="status">
        {missing?.length === 0 && tPlural('welcomeAccessGiven', listed.length)}
        {missing && missing.length > 0 && tPlural('welcomeAccessMissing', missing.length)}
        {isRefused && ` ${t('welcomeAccessRefused')}`}
      </p>
      {missing && missing.length > 0 && (
        <p class="actions">
          <button type="button" class="main" onClick={ask}>
            {t('welcomeAccessAsk')}
          </button>
        </p>
      )}
      <details>
        <summary>{t('welcomeAccessList')}</summary>
        <ul class="hosts">
          {listed.map((pattern) => (
            <li key={pattern}>{pattern.replace(/^\*:\/\/\*\.|\/\*$/g, '')}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
