import { isMarkedLetter } from '../vietnamese/letters';
import { isSyllable } from '../vietnamese/syllable';
import { eachToken, type TextRange } from '../vietnamese/tokens';
import { bestPath } from './best-path';
import { textWeight } from './likelihood';
import type { ReadingRules, Unit, UnitReader } from './read-unit';
import { isSentenceStart } from './sentence-start';

/** A stretch of text without white space (save white space that was a letter's part) and its likeliest reading. */
export interface Reading {
  /** UTF-16 offsets of the unit. */
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  /** How much likelier `after` is than `before`, its cost taken off, in nats. */
  readonly gain: number;
  readonly cost: number;
  /** 0–1: the share of the likelihood of all readings that this one has. */
  readonly confidence: number;
}

/** Longer stretches without white space are cut: no word is so long. */
const LONGEST_UNIT = 80;
const SPACE = 0x20;
/** Of a reading that was chosen among others. */
const MOST_CONFIDENCE = 0.99;
/**
 * What a unit gains where nothing was lost, and each character that vanishes besides, in nats: that by chance they would fit
 * the pattern of UTF-8 and make letters. More than weighing its words would tell, which is what other readings gain.
 */
const SURE_GAIN = 30;
const SURE_GAIN_PER_CHARACTER = 12;

/** A unit where it stands. */
interface Place extends TextRange {
  readonly unit: Unit;
}

/** The likeliest reading of every unit of a text that may be damaged, those that stay as they are left out. Linear. */
export function findReadings(text: string, { lead }: ReadingRules, readUnit: UnitReader): Reading[] {
  const readings: Reading[] = [];
  // Units that leave a choice, and those beside them: they are read together.
  let group: Place[] = [];
  const close = () => {
    readings.push(...(group.some(({ unit }) => unit.sure === undefined) ? choose(text, group) : group.flatMap(surely)));
    group = [];
  };
  let done = 0;
  for (lead.lastIndex = 0; lead.test(text); lead.lastIndex = done) {
    const place = placeAround(text, lead.lastIndex - 1, done, readUnit);
    if (place.start !== done + 1) close();
    group.push(place);
    done = place.end;
  }
  close();
  return readings;
}

/** A unit whose every byte is there, and that makes whole UTF-8. */
function surely({ start, end, unit: { raw, sure: after = raw } }: Place): Reading[] {
  if (after === raw) return [];
  const gain = SURE_GAIN + SURE_GAIN_PER_CHARACTER * (raw.length - after.length);
  return [{ start, end, before: raw, after, gain, cost: 0, confidence: 1 }];
}

function choose(text: string, places: readonly Place[]): Reading[] {
  const choices = places.map(({ start, end, unit }) => ({
    start,
    end,
    candidates: unit.candidatesAfter(isSentenceStart(text, start) ? 'sentenceStart' : 'word'),
  }));
  const readings: Reading[] = [];
  for (const { start, end, chosen, confidence } of bestPath(text, choices)) {
    const before = text.slice(start, end);
    if (chosen.text === before) continue;
    readings.push({
      start,
      end,
      before,
      after: chosen.text,
      gain: textWeight(chosen.text) - chosen.cost - textWeight(before),
      cost: chosen.cost,
      confidence: Math.min(confidence, MOST_CONFIDENCE),
    });
  }
  return readings;
}

/** The unit that holds an offset: from white space to white space, but for white space that a letter may have been part of. */
function placeAround(text: string, offset: number, floor: number, readUnit: UnitReader): Place {
  let start = offset;
  const lowest = Math.max(floor, offset - LONGEST_UNIT / 2);
  while (start > lowest && !isSpace(text.charCodeAt(start - 1))) start--;
  const limit = start + LONGEST_UNIT;
  let end = endOfWord(text, Math.min(offset + 1, limit), limit);
  let unit = readUnit(text.slice(start, end));
  while (unit.takesSpace && end < limit && text.charCodeAt(end) === SPACE) {
    end = endOfWord(text, end + 1, limit);
    unit = readUnit(text.slice(start, end));
  }
  return { start, end, unit };
}

function endOfWord(text: string, from: number, limit: number): number {
  let end = from;
  while (end < text.length && end < limit && !isSpace(text.charCodeAt(end))) end++;
  return end;
}

/** White space that no code page has among the bytes of letters. */
function isSpace(code: number): boolean {
  return code === SPACE || (code >= 0x09 && code <= 0x0d);
}

/** Whether a text reads as Vietnamese that needs its marks: every word outside ASCII is a syllable, and there is one. */
export function isMarkedVietnamese(text: string): boolean {
  let marked = 0;
  let strange = 0;
  eachToken(text, (start, end) => {
    let isAscii = true;
    let isMarked = false;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      if (code > 0x7f) isAscii = false;
      if (isMarkedLetter(code)) isMarked = true;
    }
    if (isAscii) return;
    if (isMarked && isSyllable(text.slice(start, end))) marked++;
    else strange++;
  });
  return marked > 0 && strange === 0;
}
