import { eachToken } from '../vietnamese/tokens';
import { tokenWeight } from './likelihood';

/** One way to read a stretch of text. */
export interface Candidate {
  readonly text: string;
  /** How unlikely it is that this became what stands there, in nats. */
  readonly cost: number;
  /** `textWeight(text)`. */
  readonly weight: number;
}

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
  readonly first: string;
  readonly last: string;
  /** Of the best path that ends here. */
  score: number;
  from: Step | undefined;
}

/** Chooses for all stretches so that the words fit each other best (Viterbi). Linear in the number of choices. */
export function bestPath(text: string, choices: readonly Choice[]): Chosen[] {
  const columns: Step[][] = [];
  for (const [i, choice] of choices.entries()) {
    const before = choices[i - 1];
    const isAdjacent = before !== undefined && isOneSpace(text, before.end, choice.start);
    const steps = choice.candidates.map(asStep);
    if (isAdjacent) join(columns[i - 1] ?? [], steps);
    else start(steps, tokenBefore(text, choice.start), columns[i - 1]);
    const next = choices[i + 1];
    if (!next || !isOneSpace(text, choice.end, next.start)) addNext(steps, tokenAfter(text, choice.end));
    columns.push(steps);
  }
  return choose(choices, columns);
}

function asStep(candidate: Candidate): Step {
  let first = '';
  let last = '';
  eachToken(candidate.text, (from, to) => {
    last = candidate.text.slice(from, to);
    if (from === 0) first = last;
    if (to < candidate.text.length) last = '';
  });
  return { candidate, first, last, score: candidate.weight - candidate.cost, from: undefined };
}

function join(before: readonly Step[], steps: readonly Step[]): void {
  for (const step of steps) {
    let best = -Infinity;
    for (const from of before) {
      const score = from.score + fit(from.last, step.first);
      if (score <= best) continue;
      best = score;
      step.from = from;
    }
    if (step.from) step.score += best;
  }
}

/** A stretch after a sound word or a pause: nothing before it depends on it any more. */
function start(steps: readonly Step[], previous: string, column: readonly Step[] | undefined): void {
  const from = column && bestOf(column);
  for (const step of steps) {
    step.from = from;
    step.score += (from?.score ?? 0) + fit(previous, step.first);
  }
}

function addNext(steps: readonly Step[], next: string): void {
  for (const step of steps) step.score += fit(step.last, next);
}

/** How much likelier the second token is for standing after the first one, in nats. */
function fit(first: string, second: string): number {
  return first === '' || second === '' ? 0 : tokenWeight(second, first) - tokenWeight(second);
}

function choose(choices: readonly Choice[], columns: readonly (readonly Step[])[]): Chosen[] {
  const chosen: Chosen[] = [];
  let step: Step | undefined;
  for (let i = columns.length - 1; i >= 0; i--) {
    const column = columns[i] ?? [];
    const choice = choices[i];
    const best = step?.from ?? bestOf(column);
    if (!choice || !best) continue;
    step = best;
    const all = column.reduce((sum, { score }) => sum + Math.exp(Math.min(score - best.score, 30)), 0);
    chosen.push({ start: choice.start, end: choice.end, chosen: best.candidate, confidence: 1 / all });
  }
  return chosen.reverse();
}

function bestOf(steps: readonly Step[]): Step | undefined {
  let best = steps[0];
  for (const step of steps) if (best && step.score > best.score) best = step;
  return best;
}

function isOneSpace(text: string, from: number, to: number): boolean {
  return to === from + 1 && text[from] === ' ';
}

/** The token right before a stretch, one space between them; "" where there is none. */
function tokenBefore(text: string, offset: number): string {
  return /([\p{L}\p{M}]+) $/u.exec(text.slice(Math.max(0, offset - 16), offset))?.[1] ?? '';
}

function tokenAfter(text: string, offset: number): string {
  return /^ ([\p{L}\p{M}]+)/u.exec(text.slice(offset, offset + 16))?.[1] ?? '';
}
