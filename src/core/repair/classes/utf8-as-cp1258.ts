import { codePage } from '../utf8/code-page';
import { UPPER_HALVES } from '../utf8/code-pages.data';
import { misreadClass } from '../utf8/misread-class';

/** Bytes without a character of their own, and those of the blank and of the soft hyphen. */
const LOST = [0x8a, 0x8d, 0x8e, 0x8f, 0x90, 0x9a, 0x9d, 0x9e, 0xa0, 0xad];

/** UTF-8 read in the Vietnamese code page of Windows: "cĂ´ng". */
export const utf8AsCp1258 = misreadClass('utf8-as-cp1258', codePage(UPPER_HALVES.cp1258, { lost: LOST }));
