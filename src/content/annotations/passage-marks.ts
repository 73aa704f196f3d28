import type { Repair } from '../../core/repair';
import type { AnnotationSettings } from '../../platform/annotation-settings';
import type { DamagedPassage, WrittenPassage } from '../repair/damaged-passages';
import type { Mark, MarkContext } from './mark-source';

type Look = AnnotationSettings['repairMarks'];

interface Known<M> {
  readonly look: Look;
  readonly written: readonly Repair[];
  readonly marks: readonly M[];
}

/**
 * The marks of the damaged passages that are to be marked, made once for each for as long as the same stands there.
 * @param make gives the marks of a passage, in the order of its text
 * @returns a function that gives the marks of all of them, and rests between them
 */
export function passageMarks<M extends Mark>(
  context: MarkContext,
  make: (passage: WrittenPassage, look: Exclude<Look, 'off'>) => readonly M[],
): () => Generator<M | undefined> {
  const known = new WeakMap<DamagedPassage, Known<M>>();
  return function* () {
    const look = context.settings.repairMarks;
    if (look === 'off') return;
    for (const here of context.damaged) {
      let found = known.get(here.passage);
      if (found?.look !== look || !isSame(found.written, here.written)) {
        known.set(here.passage, (found = { look, written: here.written, marks: make(here, look) }));
      }
      yield* found.marks;
      yield undefined;
    }
  };
}

function isSame(one: readonly Repair[], other: readonly Repair[]): boolean {
  return one.length === other.length && one.every((repair, i) => repair === other[i]);
}
