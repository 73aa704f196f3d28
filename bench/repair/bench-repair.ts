import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DAMAGES, LOSSES } from './damage';
import { falsePositives, trapsSprung } from './false-positives';
import { lostLetterRates } from './lost-letters';
import { newsLines } from './news-lines';
import { ownCases } from './own-cases';
import { repairRates } from './repair-rates';
import { readSamples } from './samples';
import type { Failure } from './score';
import { speeds } from './speed';
import { damageLines } from './synthetic';
import { writeToReadme } from '../write-to-readme';

/**
 * Prints how this engine and its peers repair, and how fast.
 * @param root the project's folder; what it is measured on stands beside it, and what is not there is said to be missing
 * @param flags `--failures` prints up to five cases of each class that failed, `--write` puts the figures into README.md
 */
export function benchRepair(root: string, flags: readonly string[]): void {
  const shared = join(root, '..', 'shared');
  const failures: Failure[] = [];
  const sections: string[] = [];
  const print = (title: string, text: string) => {
    const section = `### ${title}\n\n${text}\n`;
    console.log(section);
    sections.push(section);
  };
  const note = (failure: Failure) => void failures.push(failure);
  measure(shared, print, note);
  if (flags.includes('--failures')) printFailures(failures);
  if (flags.includes('--write')) writeToReadme(join(root, 'bench', 'repair'), sections.join('\n'));
}

type Print = (title: string, text: string) => void;

function measure(shared: string, print: Print, note: (failure: Failure) => void): void {
  const isShared = existsSync(shared);
  const missing = 'Not measured: the reference material is not beside this clone.';
  const { source, lines } = newsLines(shared);
  const synthetic = DAMAGES.map((damage) => damageLines(damage, lines));
  const reversible = synthetic.flatMap((cases) => cases.reversible);
  const lossy = synthetic.flatMap((cases) => cases.lossy);

  // First, as a page has it: the gate meets sound text before anything else has run.
  const speed = speeds(lines, reversible);
  print('Real samples', isShared ? repairRates(readSamples(shared), note) : missing);
  print(`Reversible damage of ${source}`, repairRates(reversible, note));
  print('Damage that other sound text could have become as well', repairRates(lossy, note));
  print('Lost letters', lostLetterRates(LOSSES.flatMap((damage) => [...damageLines(damage, lines).lossy])));
  print('The cases beside the classes', repairRates(ownCases(), note));
  print('Sound text changed', isShared ? falsePositives(shared) : missing);
  print('Traps', isShared ? trapsSprung(shared) : missing);
  print('Speed', speed);
}

function printFailures(failures: readonly Failure[]): void {
  const shown = new Map<string, number>();
  for (const { class: name, damaged, repaired, original } of failures) {
    const count = (shown.get(name) ?? 0) + 1;
    shown.set(name, count);
    if (count > 5) continue;
    const state = repaired === damaged ? 'untouched' : JSON.stringify(repaired);
    console.log(
      `${name}\n  given    ${JSON.stringify(damaged)}\n  repaired ${state}\n  original ${JSON.stringify(original)}`,
    );
  }
}
