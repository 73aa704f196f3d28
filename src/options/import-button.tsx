import { useRef } from 'preact/hooks';
import { t } from '../platform/i18n';
import { reportError } from '../platform/report-error';

interface ImportButtonProps {
  readonly onText: (text: string) => void;
  readonly onFailed: () => void;
}

/** Reads a text file that the reader chooses. */
export function ImportButton({ onText, onFailed }: ImportButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const read = (file: File | undefined) => {
    file?.text().then(onText, (error: unknown) => {
      reportError('import of rules', error);
      onFailed();
    });
    // The same file may be chosen again.
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {t('importRules')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".txt,text/plain"
        hidden
        aria-label={t('importRules')}
        onChange={(event) => read(event.currentTarget.files?.[0])}
      />
    </>
  );
}
