/**
 * Reads what a page shows, now and whenever the page gets the focus: it may have been changed elsewhere meanwhile.
 * @returns what ends it, as an effect does
 */
export function readOnFocus(read: () => void): () => void {
  read();
  addEventListener('focus', read);
  return () => removeEventListener('focus', read);
}
