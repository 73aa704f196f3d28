import type { RepairedPlace } from '../platform/messages';

/** The same repair, made at one or more places. */
export interface PlaceGroup extends RepairedPlace {
  readonly times: number;
}

/**
 * Places with the same repair as one, by damage class, all in the order in which each is met first; of the confidences of
 * one group the least.
 */
export function groupPlaces(places: readonly RepairedPlace[]): Map<string, PlaceGroup[]> {
  const groups = new Map<string, PlaceGroup>();
  for (const place of places) {
    const key = JSON.stringify([place.class, place.before, place.after]);
    const known = groups.get(key) ?? { ...place, times: 0 };
    const confidence = Math.min(known.confidence, place.confidence);
    groups.set(key, { ...known, confidence, times: known.times + 1 });
  }
  const byClass = new Map<string, PlaceGroup[]>();
  for (const group of groups.values()) byClass.set(group.class, [...(byClass.get(group.class) ?? []), group]);
  return byClass;
}
