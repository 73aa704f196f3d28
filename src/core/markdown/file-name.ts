import { foldForSearch } from '../vietnamese/fold-for-search';

/** Letters before the extension: short enough for any file system, with folders before it. */
const LONGEST = 80;

/** Windows keeps these for devices, whatever the extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A name for a file with an article: the title without marks, words joined by "-", safe on Windows, macOS and Linux.
 * @param extension without the dot
 */
export function fileName(title: string, extension: string): string {
  const words = foldForSearch(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  const name = shortened(words.join('-')) || 'bai-bao';
  return `${DEVICE.test(name) ? `bai-${name}` : name}.${extension}`;
}

/** Cut between words, or inside a word that is longer than all that fits. */
function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  const end = name.lastIndexOf('-', LONGEST);
  return end > 0 ? name.slice(0, end) : Array.from(name).slice(0, LONGEST).join('');
}
