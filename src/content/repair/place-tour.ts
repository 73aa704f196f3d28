import type { Repair } from '../../core/repair';
import type { PlaceNumber } from '../../platform/messages';
import type { DamagedPassage, DamagedPassages } from './damaged-passages';
import { domRangeOf, placesOf, type WantedPlace } from './damaged-places';
import { Flash } from './flash';

/** Shows the reader the places of a kind one after the other, and the first one again after the last. */
export class PlaceTour {
  readonly #passages: DamagedPassages;
  readonly #flash: Flash;
  #kind = '';
  #next = 0;

  constructor(passages: DamagedPassages, signal: AbortSignal) {
    this.#passages = passages;
    this.#flash = new Flash(signal);
  }

  /**
   * Shows the next place.
   * @param writtenIn the repairs of a passage that stand in the page now
   * @returns undefined where none is to be seen: there is none, or all stand in what is hidden
   */
  showNext(wanted: WantedPlace, writtenIn: (passage: DamagedPassage) => readonly Repair[]): PlaceNumber | undefined {
    const kind = JSON.stringify(wanted);
    if (kind !== this.#kind) this.#next = 0;
    this.#kind = kind;
    const places = [...placesOf(this.#passages.current(), wanted)];
    for (const index of turn(places.length, this.#next)) {
      const place = places[index];
      if (!place || !this.#flash.show(domRangeOf(place, writtenIn(place.passage)))) continue;
      this.#next = index + 1;
      return { number: index + 1, of: places.length };
    }
    return undefined;
  }
}

/** The numbers below `length`, from `first` on and then from 0. */
function* turn(length: number, first: number): Generator<number> {
  for (let step = 0; step < length; step++) yield (first + step) % length;
}
