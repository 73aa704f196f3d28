import type { DamageClass, Finding } from '../damage-class';
import { findReadings, isMarkedVietnamese, type Reading, type ReadingRules } from '../readings';
import type { CodePage } from './code-page';
import { differenceOf } from './difference';
import { misreadOptions } from './misread-options';

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
const SOUND_UNIT = /^[\p{Ps}\p{Pi}"']*[\p{L}\p{M}]+[\p{Pe}\p{Pf}\p{Pd}\p{Po}]*$/u;

/** A page may have been misread, saved and misread again. */
const MOST_LAYERS = 4;

/**
 * The damage of UTF-8 text that was read in another code page, once or several times.
 * @param transcode see {@link ReadingRules.transcode}
 */
export function misreadClass(id: string, page: CodePage, transcode?: (unit: string) => string): DamageClass {
  const rules: ReadingRules = {
    lead: page.lead,
    optionsAt: misreadOptions(page),
    layers: transcode ? 1 : MOST_LAYERS,
    ...(transcode && { transcode }),
  };
  return {
    id,
    suspect: new RegExp(page.lead, ''),
    find: (text) => findReadings(text, rules).flatMap(asFinding),
    isProven: ({ strong }) => strong > 0,
  };
}

function asFinding(reading: Reading): Finding[] {
  const { gain, confidence } = reading;
  if (gain < WEAK_GAIN || confidence < WEAK_CONFIDENCE) return [];
  return [{ ...differenceOf(reading), gain, confidence, isCertain: isCertain(reading) }];
}

function isCertain(reading: Reading): boolean {
  if (reading.gain < CERTAIN_GAIN + CERTAIN_GAIN_PER_COST * reading.cost || reading.confidence < CERTAIN_CONFIDENCE)
    return false;
  if (isMarkedVietnamese(reading.after))
    return !(SOUND_UNIT.test(reading.before) && isMarkedVietnamese(reading.before));
  return reading.cost === 0 && ONLY_SIGNS.test(differenceOf(reading).after);
}
