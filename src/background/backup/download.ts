import { browser } from '../../platform/browser';
import { blobUrl } from './blob-url';

/** Milliseconds between two looks at a download: it is a copy from memory to disk. */
const LOOK = 200;

/**
 * Why no file was saved.
 * - `no-permission`: the reader did not allow downloads, or took that back
 * - `not-written`: disk full, folder locked, stopped by the reader
 */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';
  readonly reason: 'no-permission' | 'not-written';

  constructor(reason: DownloadError['reason'], words = '') {
    super(`${reason} ${words}`.trim());
    this.reason = reason;
  }
}

/**
 * Has the browser save a file in the reader's folder for downloads, and waits until it is written.
 * @param path within that folder; the file gets another name where there is one of this name
 * @returns the file's name without folders
 * @throws DownloadError
 */
export async function download(file: Blob, path: string): Promise<string> {
  const url = await blobUrl(file);
  try {
    const id = await browser.downloads.download({ url, filename: path, saveAs: false, conflictAction: 'uniquify' });
    return await writtenName(id);
  } finally {
    // Chromium's worker has neither object URLs nor this.
    (URL as Partial<typeof URL>).revokeObjectURL?.(url);
  }
}

/** Asked again and again, and not told by an event: the worker may be stopped while it does nothing but wait. */
async function writtenName(id: number): Promise<string> {
  for (;;) {
    const [item] = await browser.downloads.search({ id });
    if (!item || item.state === 'interrupted') throw new DownloadError('not-written', item?.error);
    if (item.state === 'complete') return item.filename.replace(/^.*[\\/]/, '');
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
}
