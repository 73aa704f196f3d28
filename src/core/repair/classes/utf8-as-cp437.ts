import { codePage } from '../utf8/code-page';
import { UPPER_HALVES } from '../utf8/code-pages.data';
import { misreadClass } from '../utf8/misread-class';

/** UTF-8 read in the code page of MS-DOS: "Viß╗çt", "c├┤ng". Each byte has a character there: nothing is lost. */
export const utf8AsCp437 = misreadClass('utf8-as-cp437', codePage(UPPER_HALVES.cp437));
