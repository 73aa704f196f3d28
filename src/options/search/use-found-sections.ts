import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { findSettings } from './find-settings';
import { foldedWords } from '../../ui/folded-words';

/**
 * Leaves of the page what has the words of a query, also as what is written there changes.
 * @returns the ids of the sections in which something is shown; undefined while nothing is looked for
 */
export function useFoundSections(page: RefObject<HTMLElement | null>, query: string): readonly string[] | undefined {
  const [found, setFound] = useState<readonly string[]>();
  const words = foldedWords(query);
  useLayoutEffect(() => {
    const { current } = page;
    if (!current) return undefined;
    const find = () => {
      const ids = findSettings(current, words);
      setFound((last) => (last?.join() === ids.join() ? last : ids));
    };
    find();
    if (words === ' ') return undefined;
    // Settings are there a moment after the page, and tell what became of them. Attributes are not looked at: they are set here.
    const observer = new MutationObserver(find);
    observer.observe(current, { childList: true, characterData: true, subtree: true });
    return () => observer.disconnect();
  }, [page, words]);
  return words === ' ' ? undefined : found;
}
