import { candidates, type Picked, picked } from '../candidates';
import type { Page } from '../page';
import type { Source } from '../sources/source';

const NAMES: Readonly<Record<string, string>> = { vietnamese: 'vi', 'tiếng việt': 'vi', vn: 'vi', english: 'en' };

/** The language as BCP 47, without the country. */
export function readLanguage(page: Page, sources: readonly Source[]): Picked<string> | undefined {
  const all = candidates(page, sources, 'language', (raw) => {
    const text = raw.trim().toLowerCase();
    return NAMES[text] ?? /^[a-z]{2,3}(?=$|[-_,;\s])/.exec(text)?.[0];
  });
  return picked(all[0], all);
}
