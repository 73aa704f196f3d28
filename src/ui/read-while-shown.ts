import { onSettingsChanged } from '../platform/setting';

/**
 * Reads what a page shows, now, whenever a setting changes, and whenever the page gets the focus: what is no setting may have
 * been changed elsewhere meanwhile, too.
 * @returns what ends it, as an effect does
 */
export function readWhileShown(read: () => void): () => void {
  read();
  const end = onSettingsChanged(read);
  addEventListener('focus', read);
  return () => {
    end();
    removeEventListener('focus', read);
  };
}
