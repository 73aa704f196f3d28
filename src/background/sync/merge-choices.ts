import { isSame } from '../../platform/is-same';
import type { Stamped } from '../../platform/stamped';

/** Choices by their names. */
export type StampedChoices = Readonly<Record<string, Stamped>>;

interface Sides {
  /** All choices of this device. */
  readonly here: Readonly<Record<string, unknown>>;
  /** They as they were shared last; one that never was has none. */
  readonly known: StampedChoices;
  /** What the other devices have left; also what only a newer version understands. */
  readonly there: StampedChoices;
  readonly now: number;
  readonly isUnderstood: (name: string, value: unknown) => boolean;
}

interface Merged {
  readonly known: StampedChoices;
  /** What this device takes. */
  readonly take: Readonly<Record<string, unknown>>;
  /** What the other devices are to have. */
  readonly give: StampedChoices;
}

/**
 * Brings the choices of this device and of the others together: of two, the one that the reader made last holds. A choice
 * that was never made here since sharing began gives way to any other; what is not understood stays where it is.
 */
export function mergeChoices({ here, known, there, now, isUnderstood }: Sides): Merged {
  const merged = { known: {} as Record<string, Stamped>, take: {} as Record<string, unknown> };
  const give: Record<string, Stamped> = {};
  for (const [name, value] of Object.entries(here)) {
    const mine = stamp(value, known[name], now);
    const theirs = there[name];
    const isMine = known[name] !== undefined;
    const isTheirs = theirs !== undefined && (!isMine || isLater(theirs, mine));
    const isTaken = isTheirs && isUnderstood(name, theirs.value);
    merged.known[name] = isTaken ? theirs : mine;
    if (isTaken && !isSame(theirs.value, value)) merged.take[name] = theirs.value;
    if (!theirs || (isMine && isLater(mine, theirs))) give[name] = mine;
  }
  return { ...merged, give };
}

/** When a choice of this device was made: just now, where it is another than was shared last. */
function stamp(value: unknown, known: Stamped | undefined, now: number): Stamped {
  if (!known) return { value, at: 0 };
  // Later than what was there when it was made, also where another device's clock is fast.
  return isSame(known.value, value) ? known : { value, at: Math.max(now, known.at + 1) };
}

/** One order on all devices, for choices of one moment too. */
function isLater(one: Stamped, other: Stamped): boolean {
  if (one.at !== other.at) return one.at > other.at;
  return JSON.stringify(one.value) > JSON.stringify(other.value);
}
