/** Milliseconds after which the browser has taken up the file. */
const TAKEN_UP = 60_000;

/** Has the browser save a file in the reader's folder for downloads. */
export function downloadFile(fileName: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = fileName;
  link.click();
  // Firefox reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN_UP);
}
