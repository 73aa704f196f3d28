import { citationFormats } from '../core/citation';
import { t, tNamed } from '../platform/i18n';
import { citationFormat } from '../platform/settings';
import { useAction } from './use-action';
import { useSetting } from './use-setting';

/** The style in which articles are cited until another one is chosen, here or in the popup. */
export function CitationOption() {
  const { value: chosen, change } = useSetting(citationFormat);
  const { status, act } = useAction();
  if (chosen === undefined) return null;
  const keep = (id: string) =>
    act(async () => {
      await change(() => id);
      return t('citationOptionKept');
    });
  const format = citationFormats.find(({ id }) => id === chosen) ?? citationFormats[0];
  return (
    <>
      <p>{t('citationOptionText')}</p>
      <div class="option">
        <label class="switch">
          <span>{t('citationStyle')}</span>
          <select value={format?.id ?? ''} onChange={({ currentTarget }) => keep(currentTarget.value)}>
            {citationFormats.map(({ id }) => (
              <option key={id} value={id}>
                {tNamed('citationFormat', id)}
              </option>
            ))}
          </select>
        </label>
        <p class="status" role="status">
          {status}
        </p>
      </div>
    </>
  );
}
