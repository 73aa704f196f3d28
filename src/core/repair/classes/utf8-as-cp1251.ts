import { codePage } from '../utf8/code-page';
import { UPPER_HALVES } from '../utf8/code-pages.data';
import { misreadClass } from '../utf8/misread-class';

/** Bytes without a character of their own, and those of the blank and of the soft hyphen. */
const LOST = [0x98, 0xa0, 0xad];

/** UTF-8 read in the Cyrillic code page: "Tiбєїng", "cГґng". */
export const utf8AsCp1251 = misreadClass('utf8-as-cp1251', codePage(UPPER_HALVES.cp1251, { lost: LOST }));
