import type { Repair } from '../../core/repair';
import type { PageReport, RepairedPlace } from '../../platform/messages';
import type { KeptWords } from './kept-words';
import { type RepairedWord, repairedWords } from './repaired-words';

/** How many places the popup is sent at most. */
const MAX_PLACES = 100;

/** What was found in one piece of text. */
interface Found {
  readonly raw: string;
  readonly repairs: readonly Repair[];
  readonly unresolved: number;
}

/** Counts the repaired places and describes the first ones: a place is a word, however many of its letters were repaired. */
export function repairReport(passages: Iterable<Found>, kept: KeptWords): Omit<PageReport['repairs'], 'originalShown'> {
  let count = 0;
  let unresolved = 0;
  const places: RepairedPlace[] = [];
  for (const passage of passages) {
    unresolved += passage.unresolved;
    for (const word of repairedWords(passage.raw, passage.repairs)) {
      const isKept = kept.has(word);
      if (!isKept) count++;
      if (places.length < MAX_PLACES) places.push(placeOf(word, isKept));
    }
  }
  return { count, places, unresolved };
}

function placeOf({ before, after, repairs }: RepairedWord, isKept: boolean): RepairedPlace {
  return {
    before,
    after,
    class: [...new Set(repairs.map((repair) => repair.class))].join('+'),
    confidence: Math.min(...repairs.map(({ confidence }) => confidence)),
    isKept,
  };
}
