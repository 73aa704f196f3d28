import { useEffect, useRef, useState } from 'preact/hooks';

/** A pause in writing after which the text is kept. Milliseconds. */
const PAUSE_MS = 1000;

/**
 * A text that is kept without the reader asking for it.
 * @param keepText gives whether it is kept; never rejects
 */
export function useKeptText(initial: string, keepText: (text: string) => Promise<boolean>) {
  const [text, setText] = useState(initial);
  const [isKept, setKept] = useState(false);
  const kept = useRef<string | undefined>(text);
  const keep = () => {
    if (text === kept.current) return;
    kept.current = text;
    void keepText(text).then((isDone) => {
      setKept(isDone);
      // Tried again with the next pause.
      if (!isDone) kept.current = undefined;
    });
  };
  const keepLast = useRef(keep);
  keepLast.current = keep;
  useEffect(() => {
    const timer = setTimeout(() => keepLast.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  // The field may be scrolled away or closed while the pen is down.
  useEffect(() => () => keepLast.current(), []);
  const write = (written: string) => {
    setText(written);
    setKept(false);
  };
  return { text, isKept, write, keep };
}
