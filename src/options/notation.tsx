import { t } from '../platform/i18n';

/** What a rule looks like, by examples. */
export function Notation() {
  return (
    <div class="notation">
      <p>{t('rulesIntro')}</p>
      <dl>
        <Example code="baochi.vn##.tin-tai-tro" says={t('exampleHide')} />
        <Example code="baochi.vn#@#.binh-luan" says={t('exampleKeep')} />
        <Example code="##.hop-quang-cao" says={t('exampleEverywhere')} />
        <Example code="! …" says={t('exampleComment')} />
      </dl>
    </div>
  );
}

function Example({ code, says }: { readonly code: string; readonly says: string }) {
  return (
    <div>
      <dt>
        <code>{code}</code>
      </dt>
      <dd>{says}</dd>
    </div>
  );
}
