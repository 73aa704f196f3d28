/** Has the browser save a text as a file (UTF-8) in the reader's folder for downloads. */
export function downloadText(fileName: string, text: string, mimeType = 'text/plain'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${mimeType};charset=utf-8` }));
  link.download = fileName;
  link.click();
  // Firefox reads the text after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
