import type { Candidate } from './candidate';
import { type Change, changeOf } from './change';
import { textWeight } from './likelihood';
import { remembered } from './remembered';
import { type Context, type ReadingRules, readSureUnit, readUnit } from './read-unit';

/** A stretch of text that may be damaged, and what is known of it wherever it stands. */
export interface Unit {
  readonly raw: string;
  /** Its only reading; `undefined` where something is left to doubt. */
  readonly sure: string | undefined;
  /** Whether a letter may have begun at its end that had the space behind it for a byte. */
  readonly takesSpace: boolean;
  /** How likely it is as it stands: `textWeight(raw)`. */
  readonly weight: number;
  /** Its likeliest readings, best first; what stands there is among them where something is left to doubt. */
  candidatesIn(context: Context): readonly Candidate[];
  /** What one of its readings changes. */
  changeTo(reading: string): Change;
}

export type UnitReader = (raw: string) => Unit;

/** An option that takes a space is no longer. */
const LONGEST_OPTION = 3;
/** Damaged words return: so many are remembered. */
const MOST_KNOWN_UNITS = 8000;

/** Reads units by rules. A unit that returns costs nothing. */
export function createUnitReader(rules: ReadingRules): UnitReader {
  return remembered(MOST_KNOWN_UNITS, (raw) => createUnit(raw, rules));
}

function createUnit(raw: string, rules: ReadingRules): Unit {
  const sure = readSureUnit(raw, rules);
  const known = new Map<Context, readonly Candidate[]>();
  let weight: number | undefined;
  const changes = new Map<string, Change>();
  return {
    raw,
    sure,
    takesSpace: sure === undefined && takesSpace(raw, rules),
    get weight() {
      return (weight ??= textWeight(raw));
    },
    candidatesIn(of) {
      // Nothing depends on where a sure one stands.
      const context = sure === undefined ? of : 'word';
      let candidates = known.get(context);
      if (candidates === undefined) known.set(context, (candidates = readUnit(raw, context, rules)));
      return candidates;
    },
    changeTo(reading) {
      let change = changes.get(reading);
      if (change === undefined) changes.set(reading, (change = changeOf(raw, reading)));
      return change;
    },
  };
}

function takesSpace(raw: string, rules: ReadingRules): boolean {
  if (rules.transcode) return false;
  const text = `${raw} `;
  for (let offset = Math.max(0, raw.length - LONGEST_OPTION + 1); offset < raw.length; offset++) {
    if (rules.optionsAt(text, offset).some(({ length }) => offset + length > raw.length)) return true;
  }
  return false;
}
