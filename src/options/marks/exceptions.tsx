import { useRef } from 'preact/hooks';
import { exceptionFile, readExceptionFile } from '../../core/repair/exception-file';
import { type Rewriting, rewritingKey } from '../../core/repair/exceptions';
import { visibleText } from '../../core/vietnamese/visible-text';
import { t, tPlural } from '../../platform/i18n';
import { downloadText } from '../../ui/download-text';
import { FileButton } from '../../ui/file-button';
import { LongList } from '../../ui/long-list';
import { useAction } from '../use-action';
import { useExceptions } from './use-exceptions';

const FILE_NAME = 'doc-sach-khong-sua.json';

/** The repairs that the reader called wrong, and the ways out of here and in. */
export function Exceptions() {
  const { exceptions, change } = useExceptions();
  const { status, act } = useAction();
  const heading = useRef<HTMLHeadingElement>(null);
  if (!exceptions) return null;
  const remove = (word: Rewriting) => {
    // The button that was pressed goes.
    heading.current?.focus();
    act(async () => {
      await change((kept) => kept.filter((other) => rewritingKey(other) !== rewritingKey(word)));
      return t('markExceptionDeleted', visibleText(word.before));
    });
  };
  const merge = (file: File) =>
    act(async () => {
      const read = readExceptionFile(await file.text());
      if (!read) return t('markExceptionsUnreadable');
      await change((kept) => merged(kept, read));
      return tPlural('markExceptionsRead', read.length);
    });
  return (
    <div class="option">
      <h3 ref={heading} tabIndex={-1}>
        {t('markExceptions')}
      </h3>
      <p class="aside">{t(exceptions.length > 0 ? 'markExceptionsText' : 'markExceptionsNone')}</p>
      <ExceptionList exceptions={exceptions} onRemove={remove} />
      <FileButtons exceptions={exceptions} onFile={merge} />
      <p class="status" role="status">
        {status}
      </p>
    </div>
  );
}

/** Each once, those that are read last. */
function merged(kept: readonly Rewriting[], read: readonly Rewriting[]): readonly Rewriting[] {
  return [...new Map([...kept, ...read].map((word) => [rewritingKey(word), word])).values()];
}

interface FileButtonsProps {
  readonly exceptions: readonly Rewriting[];
  readonly onFile: (file: File) => void;
}

function FileButtons({ exceptions, onFile }: FileButtonsProps) {
  return (
    <div class="buttons">
      <button
        type="button"
        disabled={exceptions.length === 0}
        onClick={() => downloadText(FILE_NAME, exceptionFile(exceptions))}
      >
        {t('markExceptionsExport')}
      </button>
      <FileButton label={t('markExceptionsImport')} accept=".json,application/json" onFile={onFile} />
    </div>
  );
}

interface ListProps {
  readonly exceptions: readonly Rewriting[];
  readonly onRemove: (word: Rewriting) => void;
}

function ExceptionList({ exceptions, onRemove }: ListProps) {
  return (
    <LongList rows={exceptions} keyOf={rewritingKey} textOf={({ before, after }) => `${before} ${after}`}>
      {(word) => (
        <>
          <span>
            <bdi lang="vi">{visibleText(word.before)}</bdi> <span class="aside">{t('markExceptionNot')}</span>{' '}
            <bdi lang="vi">{visibleText(word.after)}</bdi>
          </span>
          <button
            type="button"
            class="small"
            aria-label={t('markExceptionDeleteNamed', visibleText(word.before))}
            onClick={() => onRemove(word)}
          >
            {t('markExceptionDelete')}
          </button>
        </>
      )}
    </LongList>
  );
}
