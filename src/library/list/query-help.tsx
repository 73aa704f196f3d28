import { t } from '../../platform/i18n';

/** What can be asked besides words, by examples; closed until it is wanted. */
export function QueryHelp() {
  return (
    <details class="query-help">
      <summary>{t('listHelp')}</summary>
      <dl>
        <Example codes={[t('listExamplePhrase')]} says={t('listHelpPhrase')} />
        <Example codes={['site:baochi.vn']} says={t('listHelpSite')} />
        <Example codes={['author:"Hà Đăng"']} says={t('listHelpAuthor')} />
        <Example codes={['section:"đô thị"']} says={t('listHelpSection')} />
        <Example codes={['after:11/2026', 'before:25/11/2026']} says={t('listHelpDays')} />
        <Example codes={['tag:"giao thông"']} says={t('listHelpTag')} />
        <Example codes={['is:half-read', 'is:finished', 'is:starred', 'is:noted']} says={t('listHelpIs')} />
      </dl>
      <p>{t('listHelpKeys')}</p>
    </details>
  );
}

function Example({ codes, says }: { readonly codes: readonly string[]; readonly says: string }) {
  return (
    <div>
      <dt>
        {codes.map((code) => (
          <code key={code}>{code}</code>
        ))}
      </dt>
      <dd>{says}</dd>
    </div>
  );
}
