import { codePage } from '../utf8/code-page';
import { UPPER_HALVES } from '../utf8/code-pages.data';
import { misreadClass } from '../utf8/misread-class';

/** UTF-8 read in the code page of the old Macintosh: "Vi·ªát", "c√¥ng". Each byte has a character there. */
export const utf8AsMacRoman = misreadClass('utf8-as-mac-roman', codePage(UPPER_HALVES.macRoman));
