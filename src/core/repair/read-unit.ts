import { type Candidate, candidateOf } from './candidate';

/** What a stretch of damaged text may have been. */
export interface Option {
  /** How many UTF-16 units of the damaged text it takes. */
  readonly length: number;
  readonly text: string;
  /** How unlikely it is that this became what stands there, in nats; 0 where nothing was lost. */
  readonly cost: number;
}

export interface ReadingRules {
  /** Finds a character where a unit may be damaged: it matches that one only, and is global. */
  readonly lead: RegExp;
  /** What may have stood at an offset; empty where the character is sound. An option that costs nothing excludes all others. */
  optionsAt(text: string, offset: number): readonly Option[];
  /** How often what was read may be damaged in the same way again. */
  readonly layers: number;
  /** Turns a unit into what `optionsAt` reads, where one character is not one byte. */
  transcode?(unit: string): string;
}

/**
 * Where all words around are damaged, nothing sound is expected: what it costs, in nats, to leave a character as it is. What
 * was read once is expected to be sound.
 */
export const KEPT_COST = 12;

/** What a unit stands in, as far as its readings depend on it: whether a sentence starts, and whether all is damaged. */
export const CONTEXTS = {
  sentenceStart: { before: '', keptCost: 0 },
  word: { before: 'a ', keptCost: 0 },
  sentenceStartAmidDamage: { before: '', keptCost: KEPT_COST },
  wordAmidDamage: { before: 'a ', keptCost: KEPT_COST },
} as const satisfies Record<string, Surroundings>;
export type Context = keyof typeof CONTEXTS;

interface Surroundings {
  readonly before: string;
  readonly keptCost: number;
}

/** A unit of which more is guessed could be anything: it stays. */
const MOST_GUESSED_PLACES = 10;
/** The same for what was read once, and of which many readings are read again. */
const MOST_GUESSED_PLACES_BELOW = 4;
/**
 * Readings of a unit's beginning that are followed on, the cheapest ones, and those that are read for another layer. A word
 * is no longer than that many UTF-16 units, however it is damaged: of what is longer fewer are followed.
 */
const MOST_READINGS = 256;
const LONGEST_WORD = 32;
const MOST_READINGS_OF_LONG = 24;
const DEEPENED_READINGS = 8;
/** Those that are kept for the choice between sentences. */
const KEPT_CANDIDATES = 6;

/** Readings and what they cost. */
type Readings = Map<string, number>;

/**
 * The likeliest readings of a unit, best first; what stands there is among them where something is left to doubt. Bounded:
 * what a unit costs grows with its length only.
 */
export function readUnit(raw: string, context: Context, rules: ReadingRules): Candidate[] {
  const read = readLayers(rules.transcode ? rules.transcode(raw) : raw, CONTEXTS[context], rules);
  if (rules.transcode) read.set(raw, 0);
  const candidates = Array.from(read, ([text, cost]) => candidateOf(text, cost));
  return candidates.sort((a, b) => b.weight - b.cost - (a.weight - a.cost)).slice(0, KEPT_CANDIDATES);
}

/** The only way to read a unit, layer by layer; `undefined` where something is left to doubt. */
export function readSureUnit(raw: string, rules: ReadingRules): string | undefined {
  if (rules.transcode) return undefined;
  let read = raw;
  for (let layer = 0; layer < rules.layers && (layer === 0 || hasLead(read, rules)); layer++) {
    let after = '';
    for (let offset = 0; offset < read.length;) {
      const found = rules.optionsAt(read, offset);
      const [first] = found;
      if (first && !isSure(found)) return undefined;
      after += first?.text ?? read.charAt(offset);
      offset += first?.length ?? 1;
    }
    read = after;
  }
  return read;
}

/** Reads a unit, and again what was read, where there is anything to read in it: the cheapest ones, layer by layer. */
function readLayers(unit: string, around: Surroundings, rules: ReadingRules): Readings {
  const done: Readings = new Map();
  const below = { before: around.before, keptCost: 0 };
  let current = readOnce(unit, around, rules, MOST_GUESSED_PLACES);
  for (let layer = 1; layer < rules.layers; layer++) {
    const again: Readings = new Map();
    for (const [text, cost] of current) keepCheaper(hasLead(text, rules) ? again : done, text, cost);
    if (again.size === 0) return done;
    current = new Map();
    for (const [text, cost] of cheapest(again, DEEPENED_READINGS)) {
      for (const [after, more] of readOnce(text, below, rules, MOST_GUESSED_PLACES_BELOW)) {
        keepCheaper(current, after, cost + more);
      }
    }
  }
  for (const [text, cost] of current) keepCheaper(done, text, cost);
  return done;
}

function hasLead(text: string, { lead }: ReadingRules): boolean {
  lead.lastIndex = 0;
  return lead.test(text);
}

/** Every way to read a unit, with what it costs; the unit itself where too much of it would be guessed. */
function readOnce(unit: string, around: Surroundings, rules: ReadingRules, mostGuessed: number): Readings {
  const { before, keptCost } = around;
  const whole = before + unit;
  const options: (readonly Option[])[] = [];
  let guessed = 0;
  for (let offset = 0; offset < unit.length; offset++) {
    const found = rules.optionsAt(whole, before.length + offset);
    options.push(found);
    if (found.length === 0) continue;
    if (!isSure(found) && ++guessed > mostGuessed) return new Map([[unit, 0]]);
  }
  const sure = readSure(unit, options);
  return sure === undefined ? combine(unit, options, keptCost) : new Map([[sure, 0]]);
}

/** The only way to read a unit, where there is but one. */
function readSure(unit: string, options: readonly (readonly Option[])[]): string | undefined {
  let read = '';
  for (let offset = 0; offset < unit.length;) {
    const found = options[offset] ?? [];
    const [first] = found;
    if (first && !isSure(found)) return undefined;
    read += first?.text ?? unit.charAt(offset);
    offset += first?.length ?? 1;
  }
  return read;
}

function combine(unit: string, options: readonly (readonly Option[])[], keptCost: number): Readings {
  const most = unit.length > LONGEST_WORD ? MOST_READINGS_OF_LONG : MOST_READINGS;
  const upTo: (Readings | undefined)[] = [new Map([['', 0]])];
  for (let offset = 0; offset < unit.length; offset++) {
    const here = upTo[offset];
    if (here === undefined) continue;
    upTo[offset] = undefined;
    const found = options[offset] ?? [];
    // Sound characters are passed at once, up to the next place where readings part or meet.
    let end = offset + 1;
    if (found.length === 0) while (end < unit.length && options[end]?.length === 0 && !upTo[end]) end++;
    const kept = { length: end - offset, text: unit.slice(offset, end), cost: found.length > 0 ? keptCost : 0 };
    const steps = isSure(found) ? found : [...found, kept];
    for (const [read, cost] of cheapest(here, most)) {
      for (const step of steps) {
        keepCheaper((upTo[offset + step.length] ??= new Map<string, number>()), read + step.text, cost + step.cost);
      }
    }
  }
  return upTo[unit.length] ?? new Map<string, number>();
}

function cheapest(readings: Readings, most: number): Iterable<readonly [text: string, cost: number]> {
  if (readings.size <= most) return readings;
  return [...readings].sort(([, a], [, b]) => a - b).slice(0, most);
}

/** Whether options leave no choice. */
export function isSure(options: readonly Option[]): boolean {
  return options.length === 1 && options[0]?.cost === 0;
}

function keepCheaper(readings: Readings, text: string, cost: number): void {
  const known = readings.get(text);
  if (known === undefined || cost < known) readings.set(text, cost);
}
