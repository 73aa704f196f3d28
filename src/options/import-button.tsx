import { t } from '../platform/i18n';
import { reportError } from '../platform/report-error';
import { FileButton } from '../ui/file-button';

interface ImportButtonProps {
  readonly onText: (text: string) => void;
  readonly onFailed: () => void;
}

/** Reads a text file that the reader chooses. */
export function ImportButton({ onText, onFailed }: ImportButtonProps) {
  const read = (file: File) => {
    file.text().then(onText, (error: unknown) => {
      reportError('import of rules', error);
      onFailed();
    });
  };
  return <FileButton label={t('importRules')} accept=".txt,text/plain" onFile={read} />;
}
