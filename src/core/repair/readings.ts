import { isMarkedLetter } from '../vietnamese/letters';
import { isSyllable } from '../vietnamese/syllable';
import { eachToken } from '../vietnamese/tokens';
import { bestPath, type Candidate } from './best-path';
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

/** The likeliest reading of every unit of a text that may be damaged, those that stay as they are left out. Linear. */
export function findReadings(text: string, rules: ReadingRules): Reading[] {
  const units: Unit[] = [];
  let done = 0;
  rules.lead.lastIndex = 0;
  for (let match = rules.lead.exec(text); match; match = rules.lead.exec(text)) {
    const unit = unitAround(text, match.index, done, rules);
    units.push(unit);
    done = unit.end;
    rules.lead.lastIndex = Math.max(done, match.index + 1);
  }
  const path = bestPath(
    text,
    units.map((unit) => ({ start: unit.start, end: unit.end, candidates: candidatesOf(text, unit, rules) })),
  );
  return path.flatMap(({ start, end, chosen, confidence }) => {
    const before = text.slice(start, end);
    if (chosen.text === before) return [];
    const gain = chosen.weight - chosen.cost - textWeight(before);
    return [{ start, end, before, after: chosen.text, gain, cost: chosen.cost, confidence }];
  });
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
function candidatesOf(text: string, unit: Unit, rules: ReadingRules): Candidate[] {
  const raw = text.slice(unit.start, unit.end);
  const first = rules.transcode ? readAll(rules.transcode(raw), rules) : combine(raw, unit.options);
  const read = deepen(first, rules, rules.layers - 1);
  if (rules.transcode) read.set(raw, 0);
  const candidates = [...read].map(([after, cost]) => ({ text: after, cost, weight: textWeight(after) }));
  return candidates.sort((a, b) => b.weight - b.cost - (a.weight - a.cost)).slice(0, KEPT_CANDIDATES);
}

/** Reads again what was read, where there is anything to read in it. */
function deepen(read: Map<string, number>, rules: ReadingRules, layers: number): Map<string, number> {
  if (layers === 0) return read;
  const deeper = new Map<string, number>();
  for (const [text, cost] of read) {
    rules.lead.lastIndex = 0;
    const again = rules.lead.test(text) ? deepen(readAll(text, rules), rules, layers - 1) : new Map([[text, 0]]);
    for (const [after, more] of again) keepCheaper(deeper, after, cost + more);
  }
  return deeper;
}

function readAll(text: string, rules: ReadingRules): Map<string, number> {
  return combine(
    text,
    Array.from({ length: text.length }, (_, offset) => rules.optionsAt(text, offset)),
  );
}

/** Every way to read a unit, with what it costs. */
function combine(raw: string, options: readonly (readonly Option[])[]): Map<string, number> {
  const upTo: Map<string, number>[] = [new Map([['', 0]])];
  for (let offset = 0; offset < raw.length; offset++) {
    const here = upTo[offset];
    if (here === undefined) continue;
    const found = options[offset] ?? [];
    const isSure = found.length === 1 && found[0]?.cost === 0;
    const steps = isSure ? found : [...found, { length: 1, text: raw.charAt(offset), cost: 0 }];
    for (const [read, cost] of here) {
      for (const step of steps) {
        const target = (upTo[offset + step.length] ??= new Map());
        if (target.size < MOST_CANDIDATES) keepCheaper(target, read + step.text, cost + step.cost);
      }
    }
  }
  return upTo[raw.length] ?? new Map<string, number>();
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
