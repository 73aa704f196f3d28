import type { TextRange } from '../../../core/vietnamese/tokens';
import type { DamagedPassage, WrittenPassage } from '../../repair/damaged-passages';
import { unresolvedCard } from '../cards/unresolved-card';
import type { Mark, MarkContext, MarkSource } from '../mark-source';
import { passageMarks } from '../passage-marks';
import { type WrittenPlace, writtenPlaces } from '../written-places';

/** A word that lost letters which nothing can restore for certain. */
export interface UnresolvedMark extends Mark {
  readonly passage: DamagedPassage;
  /** In the text that the page wrote. */
  readonly place: TextRange;
  readonly shown: WrittenPlace;
}

/** A wave, as under misspelt words; a middle tone, as it is seen on light and on dark pages. */
const STYLES = {
  subtle: 'text-decoration: underline wavy 1px #c2571a; text-underline-offset: 0.2em;',
  plain: 'text-decoration: underline wavy 2px #c2571a; background-color: rgb(194 87 26 / 16%);',
};

/** Words that are damaged and stay so. */
export function createUnresolvedMarks(context: MarkContext): MarkSource<UnresolvedMark> {
  return {
    styles: STYLES,
    marks: passageMarks(context, marksIn),
    cardPart: (mark) => unresolvedCard(mark, context.page.repair),
  };
}

function marksIn(here: WrittenPassage, look: 'subtle' | 'plain'): UnresolvedMark[] {
  const { passage } = here;
  const placeOf = writtenPlaces(here);
  return passage.unresolved.flatMap((place): UnresolvedMark | [] => {
    const shown = placeOf(place);
    return shown ? { range: shown.range, style: look, passage, place, shown } : [];
  });
}
