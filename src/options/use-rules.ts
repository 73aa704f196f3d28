import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { mergeRules, newLines } from '../core/own-rules';
import { askBackground } from '../platform/messaging';
import { reportError } from '../platform/report-error';
import { readWhileShown } from '../ui/read-while-shown';

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

  // What comes when the reader has begun to write is not shown over it.
  const isEdited = useRef(isChanged);
  isEdited.current = isChanged;
  useEffect(() => {
    const read = () => {
      if (isEdited.current) return;
      askBackground('ownRules').then(
        (rules) => {
          if (!isEdited.current) show(rules);
        },
        (error: unknown) => reportError('own rules', error),
      );
    };
    return readWhileShown(read);
  }, [show]);

  const save = async () => {
    const added = newLines(await askBackground('ownRules'), kept ?? '');
    const rules = mergeRules(text ?? '', added.join('\n'));
    await askBackground('keepOwnRules', rules);
    show(rules);
  };
  return { text, isChanged, edit: setText, save };
}
