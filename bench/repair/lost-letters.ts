import type { Case } from './cases';
import { percent, table } from './markdown';
import { byClass } from './cases';
import { TOOLS, type Tool } from './tools';

interface LossScore {
  /** Words that were damaged, that were changed, and that were changed into what they had been. */
  readonly damaged: number;
  readonly changed: number;
  readonly right: number;
  /** Lines with more wrong words than before. */
  readonly worse: number;
  /** Lines where a word was changed into another than it had been. */
  readonly misled: number;
}

/** What each tool dares to restore of letters that are lost, and how much of it is right. */
export function lostLetterRates(cases: readonly Case[]): string {
  const rows = [...byClass(cases)].flatMap(([name, group]) =>
    TOOLS.map((tool) => row(`${name}: ${tool.name}`, scoreLoss(tool, group), group.length)),
  );
  return table(
    ['loss: tool', 'lines', 'words restored', 'of them right', 'lines worse', 'lines with a wrong word'],
    rows,
  );
}

function row(name: string, score: LossScore, lines: number): string[] {
  return [
    name,
    String(lines),
    percent(score.changed, score.damaged),
    percent(score.right, score.changed),
    percent(score.worse, lines),
    percent(score.misled, lines),
  ];
}

function scoreLoss(tool: Tool, cases: readonly Case[]): LossScore {
  const total = { damaged: 0, changed: 0, right: 0, worse: 0, misled: 0 };
  for (const { damaged, original } of cases) {
    const before = damaged.split(' ');
    const after = tool.repair(damaged).split(' ');
    const truth = original.split(' ');
    const changed = before.flatMap((word, i) => (word === after[i] ? [] : [i]));
    const right = changed.filter((i) => after[i] === truth[i]).length;
    total.damaged += before.filter((word, i) => word !== truth[i]).length;
    total.changed += changed.length;
    total.right += right;
    if (wrongWords(after, truth) > wrongWords(before, truth)) total.worse++;
    if (right < changed.length) total.misled++;
  }
  return total;
}

function wrongWords(words: readonly string[], truth: readonly string[]): number {
  return truth.filter((word, i) => words[i] !== word).length + Math.abs(words.length - truth.length);
}
