import { t, tPlural } from '../../platform/i18n';

interface SettingsSearchProps {
  readonly query: string;
  /** How many sections have something of it; undefined while nothing is looked for. */
  readonly found: number | undefined;
  readonly onQuery: (query: string) => void;
}

/** Where the reader looks for a setting by what is written in it. */
export function SettingsSearch({ query, found, onQuery }: SettingsSearchProps) {
  return (
    <search>
      <label for="settings-query">{t('settingsSearch')}</label>
      <input
        id="settings-query"
        type="search"
        value={query}
        maxLength={200}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        onKeyDown={({ key }) => {
          // Firefox does not do it by itself.
          if (key === 'Escape') onQuery('');
        }}
      />
      <p class="status" role="status">
        {found !== undefined && (found > 0 ? tPlural('settingsFound', found) : t('settingsFoundNone', query.trim()))}
      </p>
    </search>
  );
}
