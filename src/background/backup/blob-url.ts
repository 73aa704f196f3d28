/**
 * A link to a file in memory that the browser's downloads take; revoke it when it is no longer needed.
 *
 * Firefox's event page makes object URLs and refuses `data:`. Chromium's worker cannot make object URLs; its downloads take
 * a `data:` URL of any length, as they do not go through the navigation that bounds it to 2 MB (measured in Chromium 156: 67
 * MB of content). The other ways were not taken: an offscreen document would need a page and a permission of its own, a
 * page that the worker answers by itself is not asked by downloads, and a tab is in the reader's way.
 */
export async function blobUrl(blob: Blob): Promise<string> {
  // The types know no worker without it.
  const { createObjectURL } = URL as Partial<typeof URL>;
  return createObjectURL ? createObjectURL.call(URL, blob) : dataUrl(blob);
}

function dataUrl(blob: Blob): Promise<string> {
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('the file cannot be read')));
    reader.readAsDataURL(blob);
  });
}
