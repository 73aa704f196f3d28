import { useCallback, useEffect, useState } from 'preact/hooks';
import { mergeRules, newLines } from '../core/own-rules';
import { askBackground } from '../platform/messaging';
import { reportError } from '../platform/report-error';

export interface EditedRules {
  /** Undefined until the kept rules are there. */
  readonly text: string | undefined;
  readonly isChanged: boolean;
  readonly edit: (text: string) => void;
  /** Keeps the text, and with it what was added to the kept rules elsewhere since they were read. */
  readonly save: () => Promise<void>;
}

/** The reader's own rules while they are edited. */
export function useRules(): EditedRules {
  const [kept, setKept] = useState<string>();
  const [text, setText] = useState<string>();
  const isChanged = text !== kept;

  const show = useCallback((rules: string) => {
    setKept(rules);
    setText(rules);
  }, []);

  useEffect(() => {
    const read = () => {
      if (!isChanged) askBackground('ownRules').then(show, (error: unknown) => reportError('own rules', error));
    };
    if (text === undefined) read();
    // A block may have been chosen in a page meanwhile.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, [isChanged, text, show]);

  const save = async () => {
    const added = newLines(await askBackground('ownRules'), kept ?? '');
    const rules = mergeRules(text ?? '', added.join('\n'));
    await askBackground('keepOwnRules', rules);
    show(rules);
  };
  return { text, isChanged, edit: setText, save };
}
