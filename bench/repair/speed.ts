import { fix_text } from 'ftfy-js';
import { repairText } from '../../src/core/repair';
import { mayBeDamaged } from '../../src/core/repair/gate';
import { byClass, type Case } from './cases';
import { table } from './markdown';

const REPEATS = 3;
/** Texts of each class: enough to warm up the compiler. */
const TEXTS_A_CLASS = 60;

type Run = (text: string) => unknown;
const RUNS: readonly Run[] = [mayBeDamaged, repairText, fix_text];

/** Megabytes of UTF-8 a second of processor time, text by text as a page gives them; the best of three runs. */
export function speeds(sound: readonly string[], damaged: readonly Case[]): string {
  const classes = [...byClass(damaged)].map(([name, cases]): [string, string[]] => [
    name,
    cases.slice(0, TEXTS_A_CLASS).map((one) => one.damaged),
  ]);
  const kinds: [string, readonly string[]][] = [
    ['sound news', sound],
    ['**all classes**', classes.flatMap(([, texts]) => texts)],
    ...classes,
  ];
  const rows = kinds.map(([name, texts]) => [name, ...RUNS.map((run) => speed(texts, run).toFixed(1))]);
  return table(['MB/s', 'gate', 'engine', 'ftfy-js'], rows);
}

function speed(texts: readonly string[], run: Run): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  let best = Infinity;
  for (let i = 0; i < REPEATS; i++) {
    // Not the clock's: other work on the machine must not count.
    const before = process.cpuUsage();
    for (const text of texts) run(text);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  return bytes / best;
}
