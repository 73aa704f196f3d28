import { downloadFile } from './download-file';

/** Has the browser save a text as a file (UTF-8) in the reader's folder for downloads. */
export function downloadText(fileName: string, text: string, mimeType = 'text/plain'): void {
  downloadFile(fileName, new Blob([text], { type: `${mimeType};charset=utf-8` }));
}
