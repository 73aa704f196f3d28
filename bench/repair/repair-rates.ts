import { byClass, type Case } from './cases';
import { percent, table } from './markdown';
import { type Failure, score, type Score } from './score';
import { TOOLS } from './tools';

/** A table of exact / in part / wrongly changed / untouched by class and over all, for every tool. */
export function repairRates(cases: readonly Case[], onFailure: (failure: Failure) => void): string {
  const scores = [...byClass(cases)].map(([name, group]) => ({
    name,
    size: group.length,
    scores: TOOLS.map((tool, i) => score(tool, group, i === 0 ? onFailure : undefined)),
  }));
  const total = {
    name: '**all**',
    size: cases.length,
    scores: TOOLS.map((_, i) => scores.map((row) => row.scores[i] ?? NONE).reduce(sum, NONE)),
  };
  const rows = [total, ...scores].map((row) => [
    row.name,
    String(row.size),
    ...row.scores.map((one) => cell(one, row.size)),
  ]);
  return table(['class (exact / in part / wrong / untouched)', 'cases', ...TOOLS.map(({ name }) => name)], rows);
}

const NONE: Score = { exact: 0, partial: 0, wrong: 0, untouched: 0 };

function sum(a: Score, b: Score): Score {
  return {
    exact: a.exact + b.exact,
    partial: a.partial + b.partial,
    wrong: a.wrong + b.wrong,
    untouched: a.untouched + b.untouched,
  };
}

function cell({ exact, partial, wrong, untouched }: Score, size: number): string {
  return [exact, partial, wrong, untouched].map((part) => percent(part, size)).join(' / ');
}
