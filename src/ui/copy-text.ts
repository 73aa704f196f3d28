/** A stretch of text that is copied with its style of type, for programs that take it. */
export interface StyledText {
  readonly text: string;
  readonly italic: boolean;
}

/** Puts a text on the clipboard, in its style and plain. Called in a click. @throws DOMException where the browser refuses */
export async function copyText(runs: readonly StyledText[]): Promise<void> {
  const plain = runs.map(({ text }) => text).join('');
  if (!runs.some(({ italic }) => italic)) {
    await navigator.clipboard.writeText(plain);
    return;
  }
  const html = runs.map(({ text, italic }) => (italic ? `<i>${escaped(text)}</i>` : escaped(text))).join('');
  const blob = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
  await navigator.clipboard.write([new ClipboardItem({ ...blob('text/plain', plain), ...blob('text/html', html) })]);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
