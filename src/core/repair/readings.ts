import type { TextRange } from '../vietnamese/tokens';
import { bestPath } from './best-path';
import { type Context, KEPT_COST, type ReadingRules } from './read-unit';
import { isSentenceStart } from './sentence-start';
import type { Unit, UnitReader } from './unit';

/** A stretch of text without white space, save white space that was a letter's part, where it stands. */
export interface Place extends TextRange {
  readonly unit: Unit;
}

/** The likeliest reading of a unit. */
export interface Reading extends Place {
  readonly after: string;
  /** How much likelier `after` is than what stands there, its cost taken off, in nats. */
  readonly gain: number;
  readonly cost: number;
  /** 0–1: the share of the likelihood of all readings that this one has. */
  readonly confidence: number;
}

/** Longer stretches without white space are cut: no word is so long. */
const LONGEST_UNIT = 80;
/** Of a letter in UTF-8. */
const MOST_BYTES = 4;
const SPACE = 0x20;
/** Of a reading that was chosen among others. */
const MOST_CONFIDENCE = 0.99;
/**
 * What a unit gains where nothing was lost, and each character that vanishes besides, in nats: that by chance they would fit
 * the pattern of UTF-8 and make letters. More than weighing its words would tell, which is what other readings gain.
 */
const SURE_GAIN = 30;
const SURE_GAIN_PER_CHARACTER = 12;

/** Units that stand side by side: where one of them leaves a choice, they are read together. */
export type Group = readonly Place[];

/** The units of a text that may be damaged. Linear. */
export function groupsOf(text: string, { lead }: ReadingRules, readUnit: UnitReader): Group[] {
  const groups: Place[][] = [];
  let done = 0;
  for (lead.lastIndex = 0; lead.test(text); lead.lastIndex = done) {
    const place = placeAround(text, lead.lastIndex - 1, done, lead, readUnit);
    const group = groups.at(-1);
    if (group && place.start === done + 1) group.push(place);
    else groups.push([place]);
    done = place.end;
  }
  return groups;
}

/**
 * The likeliest readings of the units of a group, those that stay as they are left out. Linear.
 * @param isAmidDamage whether the whole text is damaged, so that nothing in it is likely to be sound
 */
export function findReadings(text: string, group: Group, isAmidDamage: boolean): Reading[] {
  const readings: Reading[] = [];
  if (group.some(({ unit }) => unit.sure === undefined)) choose(text, group, isAmidDamage, readings);
  else for (const place of group) addSure(place, readings);
  return readings;
}

/** A unit whose every byte is there, and that makes whole UTF-8. */
function addSure({ start, end, unit }: Place, readings: Reading[]): void {
  const { raw, sure: after = raw } = unit;
  if (after === raw) return;
  readings.push({ start, end, unit, after, gain: sureGain(raw.length, after.length), cost: 0, confidence: 1 });
}

/** What is gained, in nats, where so many characters made fewer and nothing was lost. */
export function sureGain(before: number, after: number): number {
  return SURE_GAIN + SURE_GAIN_PER_CHARACTER * (before - after);
}

function choose(text: string, places: Group, isAmidDamage: boolean, readings: Reading[]): void {
  const choices = places.map(({ start, end, unit }) => ({
    start,
    end,
    candidates: unit.candidatesIn(contextAt(text, start, isAmidDamage)),
  }));
  const path = bestPath(text, choices);
  for (const [i, place] of places.entries()) {
    const { start, end, unit } = place;
    const { chosen, confidence } = path[i] ?? {};
    if (unit.sure !== undefined) addSure(place, readings);
    else if (chosen && confidence !== undefined && chosen.text !== unit.raw) {
      const { text: after, cost } = chosen;
      const gain = chosen.weight - cost - (unit.weight - (isAmidDamage ? KEPT_COST : 0));
      readings.push({ start, end, unit, after, gain, cost, confidence: Math.min(confidence, MOST_CONFIDENCE) });
    }
  }
}

function contextAt(text: string, offset: number, isAmidDamage: boolean): Context {
  if (isSentenceStart(text, offset)) return isAmidDamage ? 'sentenceStartAmidDamage' : 'sentenceStart';
  return isAmidDamage ? 'wordAmidDamage' : 'word';
}

/** The unit that holds an offset: from white space to white space, but for white space that a letter may have been part of. */
function placeAround(text: string, offset: number, floor: number, lead: RegExp, readUnit: UnitReader): Place {
  let start = offset;
  const lowest = Math.max(floor, offset - LONGEST_UNIT / 2);
  while (start > lowest && !isSpace(text.charCodeAt(start - 1))) start--;
  const limit = start + LONGEST_UNIT;
  let end = endOfWord(text, Math.min(offset + 1, limit), limit, lead);
  let unit = readUnit(text.slice(start, end));
  while (unit.takesSpace && end < limit && text.charCodeAt(end) === SPACE) {
    end = endOfWord(text, end + 1, limit, lead);
    unit = readUnit(text.slice(start, end));
  }
  return { start, end, unit };
}

function endOfWord(text: string, from: number, limit: number, lead: RegExp): number {
  let end = from;
  while (end < text.length && end < limit && !isSpace(text.charCodeAt(end))) end++;
  const isWhole = end < limit || end >= text.length || isSpace(text.charCodeAt(end));
  return isWhole ? end : cutBefore(text, from, limit, lead);
}

/** Where a stretch that is too long is cut: behind an ASCII letter, else before what may begin a letter, so as to part none. */
function cutBefore(text: string, from: number, limit: number, lead: RegExp): number {
  let cut = limit;
  for (let at = limit; at > from; at--) {
    if (isAsciiLetter(text.charCodeAt(at - 1))) return at;
    if (cut === limit && isLead(text, at, lead)) cut = at;
  }
  return cut;
}

/** What stands around tells it, no further than a letter has bytes: the next lead may be far. */
function isLead(text: string, offset: number, lead: RegExp): boolean {
  lead.lastIndex = 1;
  return lead.test(text.slice(offset - 1, offset + MOST_BYTES)) && lead.lastIndex === 2;
}

function isAsciiLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}

/** White space that no code page has among the bytes of letters. */
function isSpace(code: number): boolean {
  return code === SPACE || (code >= 0x09 && code <= 0x0d);
}
