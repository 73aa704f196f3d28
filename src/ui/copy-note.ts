import { copyText } from './copy-text';

/** Puts a note on the clipboard: the passage that it is on, and what the reader wrote. As copyText. */
export function copyNote(quote: string, text: string): Promise<void> {
  return copyText([{ text: text === '' ? quote : `${quote}\n\n${text}`, italic: false }]);
}
