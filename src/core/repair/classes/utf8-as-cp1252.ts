import { codePage } from '../utf8/code-page';
import { UPPER_HALVES } from '../utf8/code-pages.data';
import { WESTERN_LEAD } from '../utf8/western-lead';
import { misreadClass } from '../utf8/misread-class';

/** The five bytes that the page has no character for, the no-break space and the soft hyphen. */
const LOST = [0x81, 0x8d, 0x8f, 0x90, 0x9d, 0xa0, 0xad];

/** UTF-8 read in the code page of Western Europe, by far the most frequent damage: "Viá»‡t", "khÃ´ng". */
export const utf8AsCp1252 = misreadClass(
  'utf8-as-cp1252',
  codePage(UPPER_HALVES.cp1252, { lost: LOST, isFolded: true, lead: WESTERN_LEAD }),
);
