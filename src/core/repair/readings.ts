import { isMarkedLetter } from '../vietnamese/letters';
import { isSyllable } from '../vietnamese/syllable';
import { eachToken } from '../vietnamese/tokens';
import { bestPath, type Candidate, type Choice } from './best-path';
import { textWeight } from './likelihood';

/** What a stretch of damaged text may have been. */
export interface Option {
  /** How many UTF-16 units of the damaged text it takes. */
  readonly length: number;
  readonly text: string;
  /** How unlikely it is that this became what stands there, in nats; 0 where nothing was lost. */
  readonly cost: number;
}

export interface ReadingRules {
  /** Finds where a unit may be damaged. Global. */
  readonly lead: RegExp;
  /** What may have stood at an offset; empty where the character is sound. An option that costs nothing excludes all others. */
  optionsAt(text: string, offset: number): readonly Option[];
  /** How often what was read may be damaged in the same way again. */
  readonly layers: number;
  /** Turns a unit into what `optionsAt` reads, where one character is not one byte. */
  transcode?(unit: string): string;
}

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

interface Unit {
  readonly start: number;
  readonly end: number;
  readonly options: readonly (readonly Option[])[];
}

/** Longer stretches without white space are cut: no word is so long. */
const LONGEST_UNIT = 80;
/** Candidates of one unit that are looked at, and those that are kept for the choice between sentences. */
const MOST_CANDIDATES = 256;
const KEPT_CANDIDATES = 6;
/** How much of the text before a unit `optionsAt` may look at. */
const CONTEXT = 4;
/** Of a reading that was chosen among others. */
const MOST_CONFIDENCE = 0.99;
/** Those that are read again for another layer. */
const DEEPENED_CANDIDATES = 8;
/**
 * What a unit gains where nothing was lost, and each character that vanishes besides, in nats: that by chance they would fit
 * the pattern of UTF-8 and make letters. More than weighing its words would tell, which is what other readings gain.
 */
const SURE_GAIN = 30;
const SURE_GAIN_PER_CHARACTER = 12;

/** The likeliest reading of every unit of a text that may be damaged, those that stay as they are left out. Linear. */
export function findReadings(text: string, rules: ReadingRules): Reading[] {
  const readings: Reading[] = [];
  // Units that leave a choice, and those beside them: they are read together.
  let group: Choice[] = [];
  const close = () => {
    if (group.some(({ candidates }) => candidates.length > 1)) readings.push(...choose(text, group));
    else for (const choice of group) readings.push(...asSureReading(text, choice));
    group = [];
  };
  for (const { start, end, options } of unitsOf(text, rules)) {
    const last = group.at(-1);
    if (last && start !== last.end + 1) close();
    group.push({ start, end, candidates: candidatesOf(text, { start, end, options }, rules) });
  }
  close();
  return readings;
}

/** A unit whose every byte is there, and that makes whole UTF-8. */
function asSureReading(text: string, { start, end, candidates }: Choice): Reading[] {
  const before = text.slice(start, end);
  const after = candidates[0]?.text ?? before;
  if (after === before) return [];
  const gain = SURE_GAIN + SURE_GAIN_PER_CHARACTER * (before.length - after.length);
  return [{ start, end, before, after, gain, cost: 0, confidence: 1 }];
}

function choose(text: string, choices: readonly Choice[]): Reading[] {
  return bestPath(text, choices).flatMap(({ start, end, chosen, confidence }) => {
    const before = text.slice(start, end);
    if (chosen.text === before) return [];
    const gain = textWeight(chosen.text) - chosen.cost - textWeight(before);
    return [
      {
        start,
        end,
        before,
        after: chosen.text,
        gain,
        cost: chosen.cost,
        confidence: Math.min(confidence, MOST_CONFIDENCE),
      },
    ];
  });
}

function* unitsOf(text: string, rules: ReadingRules): Generator<Unit> {
  let done = 0;
  rules.lead.lastIndex = 0;
  for (let match = rules.lead.exec(text); match; match = rules.lead.exec(text)) {
    const unit = unitAround(text, match.index, done, rules);
    done = unit.end;
    yield unit;
    rules.lead.lastIndex = Math.max(done, match.index + 1);
  }
}

/** The unit that holds an offset: from white space to white space, but for white space that an option takes. */
function unitAround(text: string, offset: number, floor: number, rules: ReadingRules): Unit {
  let start = offset;
  const lowest = Math.max(floor, offset - LONGEST_UNIT / 2);
  while (start > lowest && !isSpace(text.charCodeAt(start - 1))) start--;
  if (rules.transcode) return { start, end: endOfWord(text, offset, start + LONGEST_UNIT), options: [] };
  const options: (readonly Option[])[] = [];
  let end = start;
  let reach = end;
  for (; end < text.length && (end < reach || (!isSpace(text.charCodeAt(end)) && end - start < LONGEST_UNIT)); end++) {
    const found = rules.optionsAt(text, end);
    options.push(found);
    for (const { length } of found) reach = Math.max(reach, end + length);
  }
  return { start, end, options };
}

function endOfWord(text: string, from: number, limit: number): number {
  let end = from;
  while (end < text.length && end < limit && !isSpace(text.charCodeAt(end))) end++;
  return end;
}

/** White space that no code page has among the bytes of letters. */
function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

/** The likeliest readings of a unit, best first; what stands there is among them where something is left to doubt. */
function candidatesOf(text: string, { start, end, options }: Unit, rules: ReadingRules): Candidate[] {
  const raw = text.slice(start, end);
  const context = text.slice(Math.max(0, start - CONTEXT), start);
  const first = rules.transcode ? readAll(rules.transcode(raw), context, rules) : combine(raw, options);
  const read = deepen(first, context, rules, rules.layers - 1);
  if (rules.transcode) read.set(raw, 0);
  if (read.size === 1) return Array.from(read, ([after, cost]) => ({ text: after, cost, weight: 0 }));
  const candidates = Array.from(read, ([after, cost]) => ({ text: after, cost, weight: textWeight(after) }));
  return candidates.sort((a, b) => b.weight - b.cost - (a.weight - a.cost)).slice(0, KEPT_CANDIDATES);
}

/** Reads again what was read, where there is anything to read in it: the cheapest ones, as guesses upon guesses have no end. */
function deepen(read: Map<string, number>, context: string, rules: ReadingRules, layers: number): Map<string, number> {
  if (layers === 0) return read;
  const deeper = new Map<string, number>();
  const again: [text: string, cost: number][] = [];
  for (const [text, cost] of read) {
    if (hasLead(text, rules)) again.push([text, cost]);
    else keepCheaper(deeper, text, cost);
  }
  for (const [text, cost] of again.sort(([, a], [, b]) => a - b).slice(0, DEEPENED_CANDIDATES)) {
    for (const [after, more] of deepen(readAll(text, context, rules), context, rules, layers - 1))
      keepCheaper(deeper, after, cost + more);
  }
  return deeper;
}

function hasLead(text: string, { lead }: ReadingRules): boolean {
  lead.lastIndex = 0;
  return lead.test(text);
}

function readAll(text: string, context: string, rules: ReadingRules): Map<string, number> {
  const whole = context + text;
  return combine(
    text,
    Array.from({ length: text.length }, (_, offset) => rules.optionsAt(whole, context.length + offset)),
  );
}

/** Every way to read a unit, with what it costs. */
function combine(raw: string, options: Unit['options']): Map<string, number> {
  const sure = readSure(raw, options);
  if (sure !== undefined) return new Map([[sure, 0]]);
  const upTo: Map<string, number>[] = [new Map([['', 0]])];
  for (let offset = 0; offset < raw.length; offset++) {
    const here = upTo[offset];
    if (here === undefined) continue;
    const found = options[offset] ?? [];
    const steps = isSure(found) ? found : [...found, { length: 1, text: raw.charAt(offset), cost: 0 }];
    for (const [read, cost] of here) {
      for (const step of steps) {
        const target = (upTo[offset + step.length] ??= new Map());
        if (target.size < MOST_CANDIDATES) keepCheaper(target, read + step.text, cost + step.cost);
      }
    }
  }
  return upTo[raw.length] ?? new Map<string, number>();
}

/** The only way to read a unit, where there is but one. */
function readSure(raw: string, options: Unit['options']): string | undefined {
  let read = '';
  for (let offset = 0; offset < raw.length;) {
    const found = options[offset] ?? [];
    const [first] = found;
    if (first && !isSure(found)) return undefined;
    read += first?.text ?? raw.charAt(offset);
    offset += first?.length ?? 1;
  }
  return read;
}

function isSure(options: readonly Option[]): boolean {
  return options.length === 1 && options[0]?.cost === 0;
}

function keepCheaper(read: Map<string, number>, text: string, cost: number): void {
  const known = read.get(text);
  if (known === undefined || cost < known) read.set(text, cost);
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
