import { useRef, useState } from 'preact/hooks';
import { mergeRules, newLines, parseRules } from '../core/own-rules';
import { t, tPlural } from '../platform/i18n';
import { reportError } from '../platform/report-error';
import { BadLines } from './bad-lines';
import { downloadText } from '../ui/download-text';
import { ImportButton } from './import-button';
import { isSelector } from './is-selector';
import { Notation } from './notation';
import { type EditedRules, useRules } from './use-rules';

const FILE_NAME = 'doc-sach-quy-tac.txt';

/** The reader's own rules as a text, with what is wrong in it, line by line, and the ways out of here and in. */
export function RulesEditor() {
  const rules = useRules();
  const [status, setStatus] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  if (rules.text === undefined) return null;
  const { badLines } = parseRules(rules.text, isSelector);
  return (
    <>
      <Notation />
      <label for="rules">{t('rulesLabel')}</label>
      <textarea
        id="rules"
        ref={area}
        value={rules.text}
        rows={14}
        spellcheck={false}
        autocapitalize="off"
        aria-describedby="bad-lines"
        aria-invalid={badLines.length > 0}
        onInput={(event) => {
          rules.edit(event.currentTarget.value);
          setStatus('');
        }}
      />
      <BadLines lines={badLines} area={area} />
      <Buttons {...rules} text={rules.text} onDone={setStatus} />
      <p class="status" role="status">
        {status || (rules.isChanged && t('rulesUnsaved'))}
      </p>
    </>
  );
}

interface ButtonsProps extends EditedRules {
  readonly text: string;
  /** Takes what is said of an action that is done. */
  readonly onDone: (status: string) => void;
}

function Buttons({ text, isChanged, edit, save, onDone }: ButtonsProps) {
  const keep = () => {
    save().then(
      () => onDone(t('rulesSaved')),
      (error: unknown) => {
        reportError('own rules', error);
        onDone(t('rulesNotSaved'));
      },
    );
  };
  const merge = (imported: string) => {
    const count = newLines(imported, text).length;
    edit(mergeRules(text, imported));
    onDone(count > 0 ? tPlural('rulesImported', count) : t('rulesImportedNone'));
  };
  return (
    <div class="buttons">
      <button type="button" class="main" disabled={!isChanged} onClick={keep}>
        {t('saveRules')}
      </button>
      <button type="button" onClick={() => downloadText(FILE_NAME, text)}>
        {t('exportRules')}
      </button>
      <ImportButton onText={merge} onFailed={() => onDone(t('importFailed'))} />
    </div>
  );
}
