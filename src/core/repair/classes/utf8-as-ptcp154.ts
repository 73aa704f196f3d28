import { codePage } from '../utf8/code-page';
import { UPPER_HALVES } from '../utf8/code-pages.data';
import { misreadClass } from '../utf8/misread-class';

/** The no-break space; every other byte has a sign there, and is not lost. */
const LOST = [0xa0];

/** UTF-8 read in the Kazakh code page PTCP154: "thЖ°б»қng". */
export const utf8AsPtcp154 = misreadClass('utf8-as-ptcp154', codePage(UPPER_HALVES.ptcp154, { lost: LOST }));
