import { codePage } from '../utf8/code-page';
import { UPPER_HALVES } from '../utf8/code-pages.data';
import { misreadClass } from '../utf8/misread-class';

/** Bytes without a character of their own, and those of the blank and of the soft hyphen. */
const LOST = [0x81, 0x83, 0x88, 0x90, 0x98, 0xa0, 0xad];

/** UTF-8 read in the code page of Central Europe: "nháşĄt", "cĂ´ng". Bytes without a character are lost. */
export const utf8AsCp1250 = misreadClass('utf8-as-cp1250', codePage(UPPER_HALVES.cp1250, { lost: LOST }));
