import { useRef } from 'preact/hooks';
import { t } from '../../platform/i18n';

/** Has the reader choose a file. */
export function FileButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined) => {
    if (file) onFile(file);
    // The same file may be chosen again.
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {t('transferChoose')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,.gz,.html,.htm,.csv,.txt"
        hidden
        aria-label={t('transferChoose')}
        onChange={(event) => take(event.currentTarget.files?.[0])}
      />
    </>
  );
}
