import { formatNumber, t, tNamed } from '../../platform/i18n';
import type { RecognisedFile } from './recognise-file';

interface FoundFileProps {
  readonly found: RecognisedFile;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** What is in the file that was chosen, and the question whether to take it in. */
export function FoundFile({ found: { file, format, count }, onTake, onLeave }: FoundFileProps) {
  return (
    <div class="found" role="group" aria-labelledby="found-file">
      <p id="found-file">
        {t('transferFound', file.name, tNamed('transferKind', format.id), formatNumber(count))}
        {format.id !== 'json' && ` ${t('transferUnread')}`}
      </p>
      <div class="buttons">
        <button type="button" class="main" onClick={onTake}>
          {t('transferTake')}
        </button>
        <button type="button" onClick={onLeave}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}
