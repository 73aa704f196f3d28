import { isMarkedLetter } from '../vietnamese/letters';
import { isSyllable } from '../vietnamese/syllable';
import { eachToken } from '../vietnamese/tokens';
import { type Difference, differenceOf } from './difference';

/** What a reading makes of a stretch of text. */
export interface Change extends Difference {
  /**
   * `marks`: it becomes Vietnamese that needs its marks, and was none. `signs`: only typographic signs come of it.
   * `quotation`: it is a word in quotation marks as it stands, and becomes nothing better.
   */
  readonly makes: 'marks' | 'signs' | 'quotation' | 'other';
}

/** Quotes, dashes, an ellipsis, each of three bytes: no language writes "â€œ". */
const ONLY_SIGNS = /^[ -~\u2010-\u203a]+$/;
/**
 * A word with what opens and closes around it: the end of a quotation, "«con cá»…", has the characters of a letter, and so
 * has a word in capitals with a space that does not break, "XÃ ".
 */
const SOUND_UNIT = /^[\p{Ps}\p{Pi}"']*[\p{L}\p{M}]+[\p{Pe}\p{Pf}\p{Pi}\p{Pd}\p{Po}\u00a0]*$/u;
/** A word between quotation marks: „Ä“ is a quotation, whatever its characters could be. */
const QUOTED = /^[\p{Ps}\p{Pi}"']\p{L}+[\p{Pf}\p{Pi}"']$/u;

export function changeOf(before: string, after: string): Change {
  const difference = differenceOf({ start: 0, before, after });
  return { ...difference, makes: madeOf(before, after, difference.after) };
}

function madeOf(before: string, after: string, changed: string): Change['makes'] {
  if (isMarkedVietnamese(after)) return isMarkedVietnamese(before) && SOUND_UNIT.test(before) ? 'other' : 'marks';
  if (QUOTED.test(before)) return 'quotation';
  return ONLY_SIGNS.test(changed) ? 'signs' : 'other';
}

/** Whether a text reads as Vietnamese that needs its marks: every word outside ASCII is a syllable, and there is one. */
function isMarkedVietnamese(text: string): boolean {
  let marked = 0;
  let strange = 0;
  eachToken(text, (start, end) => {
    let isAscii = true;
    let isMarked = false;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      if (code > 0x7f) isAscii = false;
      if (isMarkedLetter(code)) isMarked = true;
    }
    if (isAscii) return;
    if (isMarked && isSyllable(text.slice(start, end))) marked++;
    else strange++;
  });
  return marked > 0 && strange === 0;
}
