import { candidates, type Picked, picked } from '../candidates';
import { cleanText } from '../clean-text';
import type { Page } from '../page';
import type { Source } from '../sources/source';
import { linkOf } from '../fields/links';

/** "CC BY-SA 4.0", "CC0". */
const NAME = /^CC(?:0| BY)(?:-[A-Z]{2}){0,2}(?: \d\.\d)?$/;

/** Any other text could be read as a relative link. */
const LINK = /^(?:https?:\/)?\//i;

/** The licence under which the article may be used: its link, or its name where the page gives no more. */
export function readLicence(page: Page, sources: readonly Source[]): Picked<string> | undefined {
  const all = candidates(page, sources, 'licence', (raw) => {
    const name = cleanText(raw);
    return NAME.test(name) ? name : LINK.test(name) ? linkOf(raw, page) : undefined;
  });
  return picked(all[0], all);
}
