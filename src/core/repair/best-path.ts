import { pairWeightOfKeys, weightOfKey } from '../vietnamese/frequency';
import { syllableKey } from '../vietnamese/syllable';
import { isLetterAt } from '../vietnamese/tokens';
import type { Candidate } from './candidate';

/** A stretch of a text and the ways to read it, at least one. */
export interface Choice {
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly Candidate[];
}

export interface Chosen {
  readonly start: number;
  readonly end: number;
  readonly chosen: Candidate;
  /** 0–1: the share of the likelihood of all candidates that the chosen one has, by the words beside it. */
  readonly confidence: number;
}

interface Step {
  readonly candidate: Candidate;
  /** Of the candidate itself, with the sound word behind it. */
  own: number;
  /** Of the best path that ends here. */
  score: number;
  from: Step | undefined;
}

/** The ways to read one stretch, and whether the next stretch follows, one space between them. */
interface Column {
  readonly steps: readonly Step[];
  readonly isLinked: boolean;
}

const SPACE = 0x20;
/** No syllable is so long. */
const MOST_LETTERS = 16;

/** Chooses for all stretches so that the words fit each other best (Viterbi). Linear in the number of choices. */
export function bestPath(text: string, choices: readonly Choice[]): Chosen[] {
  const columns: Column[] = [];
  for (const [i, choice] of choices.entries()) {
    const before = choices[i - 1];
    const isAdjacent = before !== undefined && isOneSpace(text, before.end, choice.start);
    const next = choices[i + 1];
    const isLinked = next !== undefined && isOneSpace(text, choice.end, next.start);
    const steps = choice.candidates.map(asStep);
    if (!isLinked) addNext(steps, syllableAfter(text, choice.end));
    if (isAdjacent) join(columns[i - 1]?.steps ?? [], steps);
    else start(steps, syllableBefore(text, choice.start), columns[i - 1]?.steps);
    columns.push({ steps, isLinked });
  }
  return choose(choices, columns);
}

function asStep(candidate: Candidate): Step {
  const own = candidate.weight - candidate.cost;
  return { candidate, own, score: 0, from: undefined };
}

function join(before: readonly Step[], steps: readonly Step[]): void {
  for (const step of steps) {
    let best = -Infinity;
    for (const from of before) {
      const score = from.score + fit(from.candidate.last, step.candidate.first);
      if (score <= best) continue;
      best = score;
      step.from = from;
    }
    if (step.from) step.score = step.own + best;
  }
}

/** A stretch after a sound word or a pause: nothing before it depends on it any more. */
function start(steps: readonly Step[], previous: number, column: readonly Step[] | undefined): void {
  const from = column && bestOf(column);
  for (const step of steps) {
    step.from = from;
    step.score = step.own + (from?.score ?? 0) + fit(previous, step.candidate.first);
  }
}

function addNext(steps: readonly Step[], next: number): void {
  for (const step of steps) step.own += fit(step.candidate.last, next);
}

/** How much likelier the second syllable is for standing after the first one, in nats; 0 where one is none. */
function fit(first: number, second: number): number {
  return first < 0 || second < 0 ? 0 : pairWeightOfKeys(first, second) - weightOfKey(second);
}

function choose(choices: readonly Choice[], columns: readonly Column[]): Chosen[] {
  const chosen: Chosen[] = [];
  let step: Step | undefined;
  let ahead: readonly number[] = [];
  for (let i = columns.length - 1; i >= 0; i--) {
    const { steps = [], isLinked = false } = columns[i] ?? {};
    const next = isLinked ? (columns[i + 1]?.steps ?? []) : [];
    const later = ahead;
    ahead = steps.map(({ candidate }) => bestAhead(candidate, next, later));
    const choice = choices[i];
    const best = step?.from ?? bestOf(steps);
    if (!choice || !best) continue;
    step = best;
    const scores = steps.map(({ score }, k) => score + (ahead[k] ?? 0));
    const most = scores[steps.indexOf(best)] ?? 0;
    const all = scores.reduce((sum, score) => sum + Math.exp(Math.min(score - most, 30)), 0);
    chosen.push({ start: choice.start, end: choice.end, chosen: best.candidate, confidence: 1 / all });
  }
  return chosen.reverse();
}

/** How likely the best of what follows a candidate is; 0 where nothing depends on it. */
function bestAhead({ last }: Candidate, next: readonly Step[], ahead: readonly number[]): number {
  let best = next.length === 0 ? 0 : -Infinity;
  for (const [k, { candidate, own }] of next.entries()) {
    best = Math.max(best, own + fit(last, candidate.first) + (ahead[k] ?? 0));
  }
  return best;
}

function bestOf(steps: readonly Step[]): Step | undefined {
  let best = steps[0];
  for (const step of steps) if (best && step.score > best.score) best = step;
  return best;
}

function isOneSpace(text: string, from: number, to: number): boolean {
  return to === from + 1 && text.charCodeAt(from) === SPACE;
}

/** The syllable right before a stretch, one space between them: its key, −1 where there is none. */
function syllableBefore(text: string, offset: number): number {
  if (text.charCodeAt(offset - 1) !== SPACE) return -1;
  let start = offset - 1;
  while (start > 0 && start >= offset - MOST_LETTERS && isLetterAt(text, start - 1)) start--;
  return syllableKey(text.slice(start, offset - 1));
}

function syllableAfter(text: string, offset: number): number {
  if (text.charCodeAt(offset) !== SPACE) return -1;
  let end = offset + 1;
  while (end <= offset + MOST_LETTERS && isLetterAt(text, end)) end++;
  return syllableKey(text.slice(offset + 1, end));
}
