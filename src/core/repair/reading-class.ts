import type { DamageClass, Finding } from './damage-class';
import { differenceOf } from './difference';
import { createUnitReader, type ReadingRules } from './read-unit';
import { findReadings, isMarkedVietnamese, type Reading } from './readings';

/** What a reading must gain to be certain without other evidence, more if much of it is guessed; and to be offered at all. */
const CERTAIN_GAIN = 10;
const CERTAIN_GAIN_PER_COST = 2;
const WEAK_GAIN = 3;
/** A reading whose rivals are nearly as likely is no repair. */
const CERTAIN_CONFIDENCE = 0.8;
const WEAK_CONFIDENCE = 0.5;

/** Quotes, dashes, an ellipsis, each of three bytes: no language writes "â€œ". */
const ONLY_SIGNS = /^[ -~\u2010-\u203a]+$/;

/** A word with what opens and closes around it: the end of a quotation, "«con cá»…", has the characters of a letter. */
const SOUND_UNIT = /^[\p{Ps}\p{Pi}"']*[\p{L}\p{M}]+[\p{Pe}\p{Pf}\p{Pi}\p{Pd}\p{Po}]*$/u;

/** A word between quotation marks. */
const QUOTED = /^[\p{Ps}\p{Pi}"']\p{L}+[\p{Pf}\p{Pi}"']$/u;

/** The damage whose traces {@link ReadingRules} can read: certain where the reading is, and then proven for the page. */
export function readingClass(id: string, suspect: RegExp, rules: ReadingRules): DamageClass {
  const readUnit = createUnitReader(rules);
  return {
    id,
    suspect,
    isSelfEvident: true,
    find: (text) => findReadings(text, rules, readUnit).flatMap(asFinding),
    isProven: ({ strong }) => strong > 0,
  };
}

function asFinding(reading: Reading): Finding[] {
  const { gain, confidence } = reading;
  if (gain < WEAK_GAIN || confidence < WEAK_CONFIDENCE) return [];
  // „Ä“ is a quotation, whatever its characters could be.
  if (QUOTED.test(reading.before) && !isMarkedVietnamese(reading.after)) return [];
  const { start, end, after } = differenceOf(reading);
  return [{ start, end, after, gain, confidence, isCertain: isCertain(reading, after) }];
}

function isCertain({ before, after, gain, cost, confidence }: Reading, changed: string): boolean {
  if (gain < CERTAIN_GAIN + CERTAIN_GAIN_PER_COST * cost || confidence < CERTAIN_CONFIDENCE) return false;
  if (isMarkedVietnamese(after)) return !(isMarkedVietnamese(before) && SOUND_UNIT.test(before));
  return cost === 0 && ONLY_SIGNS.test(changed);
}
