import { useRef } from 'preact/hooks';
import { exceptionFile, readExceptionFile } from '../../core/repair/exception-file';
import { distinctExceptions, exceptionKey, type RepairException } from '../../core/repair/exceptions';
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
  const widen = ({ before, after }: RepairException) => {
    heading.current?.focus();
    act(async () => {
      await change((kept) => distinctExceptions([...kept, { before, after }]));
      return t('markExceptionWidened', visibleText(before));
    });
  };
  const remove = (word: RepairException) => {
    // The button that was pressed goes.
    heading.current?.focus();
    act(async () => {
      await change((kept) => kept.filter((other) => exceptionKey(other) !== exceptionKey(word)));
      return t('markExceptionDeleted', visibleText(word.before));
    });
  };
  const merge = (file: File) =>
    act(async () => {
      const read = readExceptionFile(await file.text());
      if (!read) return t('markExceptionsUnreadable');
      await change((kept) => distinctExceptions([...kept, ...read]));
      return tPlural('markExceptionsRead', read.length);
    });
  return (
    <div class="option">
      <h3 ref={heading} tabIndex={-1}>
        {t('markExceptions')}
      </h3>
      <p class="aside">{t(exceptions.length > 0 ? 'markExceptionsText' : 'markExceptionsNone')}</p>
      <ExceptionList exceptions={exceptions} onRemove={remove} onWiden={widen} />
      <FileButtons exceptions={exceptions} onFile={merge} />
      <p class="status" role="status">
        {status}
      </p>
    </div>
  );
}

interface FileButtonsProps {
  readonly exceptions: readonly RepairException[];
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
  readonly exceptions: readonly RepairException[];
  readonly onRemove: (word: RepairException) => void;
  readonly onWiden: (word: RepairException) => void;
}

function ExceptionList({ exceptions, onRemove, onWiden }: ListProps) {
  return (
    <LongList
      rows={exceptions}
      keyOf={exceptionKey}
      textOf={({ before, after, site = '' }) => `${before} ${after} ${site}`}
    >
      {(word) => (
        <>
          <span>
            <bdi lang="vi">{visibleText(word.before)}</bdi> <span class="aside">{t('markExceptionNot')}</span>{' '}
            <bdi lang="vi">{visibleText(word.after)}</bdi>
            {word.site !== undefined && <span class="aside">, {t('markExceptionSite', word.site)}</span>}
          </span>
          {word.site !== undefined && (
            <WordButton
              label={t('markExceptionWiden')}
              name={t('markExceptionWidenNamed', visibleText(word.before))}
              onClick={() => onWiden(word)}
            />
          )}
          <WordButton
            label={t('markExceptionDelete')}
            name={t('markExceptionDeleteNamed', visibleText(word.before))}
            onClick={() => onRemove(word)}
          />
        </>
      )}
    </LongList>
  );
}

interface WordButtonProps {
  readonly label: string;
  /** The same with the word it is for: to a screen reader the rows' buttons would be alike. */
  readonly name: string;
  readonly onClick: () => void;
}

function WordButton({ label, name, onClick }: WordButtonProps) {
  return (
    <button type="button" class="small" aria-label={name} onClick={onClick}>
      {label}
    </button>
  );
}
