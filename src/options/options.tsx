import { t } from '../platform/i18n';
import { Masthead } from '../ui/masthead';
import { RulesEditor } from './rules-editor';

export function Options() {
  return (
    <>
      <Masthead />
      <main>
        <h1>{t('optionsTitle')}</h1>
        <RulesEditor />
      </main>
    </>
  );
}
