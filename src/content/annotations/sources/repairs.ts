import type { RepairedWord } from '../../../core/repair/repaired-words';
import type { DamagedPassage, WrittenPassage } from '../../repair/damaged-passages';
import { repairCard } from '../cards/repair-card';
import type { Mark, MarkContext, MarkSource } from '../mark-source';
import { passageMarks } from '../passage-marks';
import { writtenPlaces } from '../written-places';

/** A repaired word, or one that the reader has as the page wrote it. */
export interface RepairMark extends Mark {
  readonly passage: DamagedPassage;
  readonly word: RepairedWord;
}

/** Middle tones: they are seen on light and on dark pages. */
const STYLES = {
  subtle: 'text-decoration: underline dotted 1px #0b8a76; text-underline-offset: 0.2em;',
  plain: 'text-decoration: underline solid 2px #0b8a76; background-color: rgb(11 138 118 / 16%);',
  kept: 'text-decoration: underline dotted 1px #808583; text-underline-offset: 0.2em;',
};

/** Words that were repaired. */
export function createRepairMarks(context: MarkContext): MarkSource<RepairMark> {
  return {
    styles: STYLES,
    marks: passageMarks(context, marksIn),
    cardPart: (mark) => repairCard(mark, context.page.repair),
  };
}

function marksIn(here: WrittenPassage, look: 'subtle' | 'plain'): RepairMark[] {
  const { passage, written, words } = here;
  const isWritten = new Set(written);
  const placeOf = writtenPlaces(here);
  return words.flatMap((word): RepairMark | [] => {
    const place = placeOf(word);
    const isKept = !word.repairs.some((repair) => isWritten.has(repair));
    return place ? { range: place.range, style: isKept ? 'kept' : look, passage, word } : [];
  });
}
